package dev.scopecheck.verb;

import dev.scopecheck.delta.Release;
import dev.scopecheck.processor.check.Check;
import dev.scopecheck.processor.descriptor.DescriptorFile;
import dev.scopecheck.processor.file.WholeFile;
import dev.scopecheck.processor.judge.DescriptorLoader;
import dev.scopecheck.processor.judge.Settings;
import dev.scopecheck.processor.model.DeclaredScope;
import dev.scopecheck.processor.option.Mode;
import dev.scopecheck.processor.option.OptionParser;
import dev.scopecheck.processor.platform.Platform;
import dev.scopecheck.processor.platform.PlatformFile;
import dev.scopecheck.processor.report.Report;
import dev.scopecheck.processor.report.ReportFiles;
import dev.scopecheck.processor.report.ReportReader;
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
public final class Releases {

    private Releases() {}

    /** Something that no release can be read from; its message is one sentence. */
    public static final class UnusableRelease extends Exception {

        private static final long serialVersionUID = 1;

        UnusableRelease(String message) {
            super(message);
        }
    }

    /**
     * Reads a release.
     *
     * @param options as the compiler takes them; those in a report go before
     * @throws UnusableRelease where there is nothing to compare in it
     * @throws IOException where it cannot be read
     */
    public static Release read(Path source, Map<String, String> options) throws IOException, UnusableRelease {
        if (!WholeFile.isThere(source)) {
            throw new NoSuchFileException(source.toString());
        }
        if (Files.isDirectory(source) || (Files.isRegularFile(source) && isArchive(source))) {
            return packaged(source);
        }
        byte[] content = WholeFile.read(source, WholeFile.REPORTED);
        return read(content) instanceof ReportReader.Read read
                ? required(read.report())
                : new Release(declared(source.getFileName().toString(), content, pointer(options)), Optional.empty());
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    /** The descriptor that it ships, and the report beside it. */
    private static Release packaged(Path source) throws IOException, UnusableRelease {
        String name = source.getFileName() + "/" + Report.NAME;
        try {
            if (!(read(ReportFiles.content(source, Report.NAME)) instanceof ReportReader.Read read)) {
                throw new UnusableRelease(name + " is no report that this version can read");
            }
            Report report = read.report();
            return report.served().isEmpty()
                    ? required(report)
                    : new Release(
                            declared(
                                    report.served(),
                                    ReportFiles.content(source, report.served()),
                                    pointer(report.options())),
                            Optional.of(report.evidence()));
        } catch (NoSuchFileException e) {
            throw new UnusableRelease("there is no " + e.getMessage() + " in " + source.getFileName());
        }
    }

    private static Settings settings(Report report) {
        Platform platform = PlatformFile.hipChatScopes();
        return Settings.of(
                OptionParser.parse(report.options()),
                platform,
                report.evidence().references());
    }

    /** Where no descriptor is at hand: the smallest set that the code can do with. */
    private static Release required(Report report) {
        Settings settings = settings(report);
        Check check =
                new Check(settings.platform().withExtraScopes(settings.options().extraScopes()));
        List<String> scopes = settings.mode() == Mode.GENERATE
                ? check.required(report.evidence()).scopes()
                : check.needed(report.evidence()).scopes();
        return new Release(scopes, Optional.of(report.evidence()));
    }

    private static List<String> declared(String name, byte[] content, String pointer) throws UnusableRelease {
        DescriptorLoader.Loaded loaded = DescriptorLoader.parse(new DescriptorFile(name, name, content), pointer);
        if (loaded.descriptor().isEmpty()) {
            throw new UnusableRelease(loaded.findings().get(0).headline());
        }
        return loaded.descriptor().get().scopes().stream()
                .map(DeclaredScope::name)
                .toList();
    }

    private static String pointer(Map<String, String> options) {
        return OptionParser.parse(options)
                .scopesPointer()
                .orElseGet(() -> PlatformFile.hipChatScopes().scopesPointer());
    }

    private static ReportReader.Result read(byte[] content) {
        return ReportReader.read(
                new String(content, StandardCharsets.UTF_8), source -> SourceFile.of(Path.of(""), source));
    }
}
