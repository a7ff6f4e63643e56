package dev.scopecheck.commands;

import dev.scopecheck.commands.diff.ChangeReason;
import dev.scopecheck.commands.diff.Release;
import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.analysis.PlatformLoader;
import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.io.BoundedFile;
import dev.scopecheck.core.io.FolderOrJar;
import dev.scopecheck.core.options.Option;
import dev.scopecheck.core.options.OptionParser;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportReader;
import dev.scopecheck.core.report.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads releases to be compared: a class folder or jar, a report, or a descriptor. */
public final class ReleaseReader {

    private static final String EXPECTED =
            "name the add-on's jar, its class folder such as target/classes, a report.json or a descriptor";

    private final Path source;
    private final Map<String, String> options;

    private ReleaseReader(Path source, Map<String, String> options) {
        this.source = source;
        this.options = options;
    }

    /** Something that no release can be read from; its message says why, and what to name instead. */
    public static final class UnusableRelease extends Exception {

        private static final long serialVersionUID = 1;

        UnusableRelease(String message) {
            super(message);
        }
    }

    /**
     * Reads a release.
     *
     * @param options as the compiler takes them; where there is a report, its own count, but for where a platform file is
     * @throws UnusableRelease where there is nothing to compare in it
     * @throws IOException where it cannot be read
     */
    public static Release read(Path source, Map<String, String> options) throws IOException, UnusableRelease {
        return new ReleaseReader(source, options).release();
    }

    private Release release() throws IOException, UnusableRelease {
        if (!BoundedFile.isThere(source)) {
            throw new UnusableRelease(source + " is not there; " + EXPECTED);
        }
        if (Files.isDirectory(source) || (Files.isRegularFile(source) && isArchive(source))) {
            return packaged();
        }
        byte[] content = BoundedFile.read(source, BoundedFile.REPORTED);
        ReportReader.ReadResult result = reportIn(content);
        return result instanceof ReportReader.Read read
                ? ReportedRelease.of(usable(AddOnStateReader.apart(addOn(read.report()), read.report())), source, false)
                : described(String.valueOf(source), content);
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private Release packaged() throws IOException, UnusableRelease {
        Optional<byte[]> content = content(Report.NAME);
        if (content.isEmpty()) {
            return withoutReport();
        }
        if (!(reportIn(content.get()) instanceof ReportReader.Read read)) {
            throw new UnusableRelease(
                    source + "/" + Report.NAME + " is not a report that this version of Scopecheck can read");
        }
        AddOn addOn = addOn(read.report());
        AddOnState situation =
                Files.isDirectory(source) ? AddOnStateReader.seen(addOn) : AddOnStateReader.apart(addOn, read.report());
        return ReportedRelease.of(usable(situation), source, true);
    }

    /** A release of before Scopecheck was used: its descriptor, by the platform's usual names. */
    private Release withoutReport() throws IOException, UnusableRelease {
        List<String> names = platform().descriptorNames();
        for (String name : names) {
            Optional<byte[]> content = content(name);
            if (content.isPresent()) {
                return described(source + "/" + name, content.get());
            }
        }
        throw new UnusableRelease(source + " is not a release that can be compared, as it contains neither "
                + Report.NAME + " nor " + String.join(" nor ", names) + "; " + EXPECTED);
    }

    private Optional<byte[]> content(String name) throws IOException {
        try {
            return Optional.of(FolderOrJar.content(source, name));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A report's platform file may be elsewhere on this machine. */
    private AddOn addOn(Report report) {
        String platform = Option.PLATFORM.fullName();
        boolean named = report.setup().options().containsKey(platform) && options.containsKey(platform);
        return new AddOn(source, List.of(), named ? Map.of(platform, options.get(platform)) : Map.of(), true);
    }

    private static AddOnState usable(AddOnState situation) throws UnusableRelease {
        Optional<String> unusable = situation.unusablePlatform();
        if (unusable.isPresent()) {
            throw new UnusableRelease(unusable.get() + "; name it with -A" + Option.PLATFORM.fullName() + "=<file>");
        }
        return situation;
    }

    private Platform platform() throws UnusableRelease {
        PlatformLoader.LoadedPlatform loaded = PlatformLoader.load(
                OptionParser.parse(options), Optional.of(source.toAbsolutePath().normalize()));
        if (!loaded.findings().isEmpty()) {
            throw new UnusableRelease(loaded.findings().get(0).headline());
        }
        return loaded.platform();
    }

    /** A descriptor alone: nothing in it says whose scopes these are, unless it has a list of them. */
    private Release described(String name, byte[] content) throws UnusableRelease {
        Options parsed = OptionParser.parse(options);
        Platform platform = platform();
        Descriptor descriptor = ReportedRelease.descriptor(name, content, Config.scopesPointer(parsed, platform));
        boolean told = parsed.inputs().platform().isPresent()
                || parsed.descriptor().scopesPointer().isPresent();
        boolean foreign = !told
                && descriptor.parentPath().isEmpty()
                && !descriptor.missingMembers().isEmpty();
        return new Release(
                ReportedRelease.names(descriptor),
                platform,
                ChangeReason.unknown(),
                foreign
                        ? List.of("has nothing at " + descriptor.jsonPath() + "; if it is a descriptor of "
                                + platform.name() + ", pass -A" + Option.PLATFORM.fullName()
                                + "=hipchat, else name the file of its platform there")
                        : List.of());
    }

    private static ReportReader.ReadResult reportIn(byte[] content) {
        return ReportReader.read(
                new String(content, StandardCharsets.UTF_8), found -> SourceFile.of(Path.of(""), found));
    }
}
