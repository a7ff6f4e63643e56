package dev.scopecheck.commands;

import dev.scopecheck.commands.diff.ChangeReason;
import dev.scopecheck.commands.diff.Release;
import dev.scopecheck.core.analysis.DescriptorLoader;
import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.descriptor.DescriptorFile;
import dev.scopecheck.core.io.FolderOrJar;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.options.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A release of which a report is there: the scopes that it ships, and why, by the judgement of all commands. */
final class ReportedRelease {

    private final AddOnState situation;
    private final Path source;
    private final boolean packaged;

    private ReportedRelease(AddOnState situation, Path source, boolean packaged) {
        this.situation = situation;
        this.source = source;
        this.packaged = packaged;
    }

    /**
     * The release.
     *
     * @param source the class folder, jar or report, as the user named it
     * @param packaged whether that is a class folder or jar, which may contain the descriptor
     * @throws ReleaseReader.UnusableRelease where its descriptor cannot be understood
     */
    static Release of(AddOnState situation, Path source, boolean packaged)
            throws IOException, ReleaseReader.UnusableRelease {
        return new ReportedRelease(situation, source, packaged).release();
    }

    private Release release() throws IOException, ReleaseReader.UnusableRelease {
        Optional<Descriptor> shipped = shipped();
        Optional<Descriptor> descriptor =
                shipped.isPresent() || situation.config().mode() == Mode.GENERATE
                        ? shipped
                        : situation.loaded().descriptor();
        List<String> scopes = descriptor.map(ReportedRelease::names).orElseGet(this::required);
        Optional<String> gap = gap();
        boolean judged = situation.obstacles().isEmpty();
        ChangeReason why = new ChangeReason(
                judged ? Optional.of(situation.check().explained(evidence(), scopes)) : Optional.empty(), gap);
        return new Release(
                scopes, situation.config().platform(), why, descriptor.isPresent() ? List.of() : doubts(gap));
    }

    /** The descriptor that the add-on serves, out of the class folder or jar. */
    private Optional<Descriptor> shipped() throws IOException, ReleaseReader.UnusableRelease {
        String served = situation.compiled().served().orElse("");
        if (served.isEmpty() || !packaged) {
            return Optional.empty();
        }
        try {
            byte[] content = FolderOrJar.content(source, served);
            return Optional.of(descriptor(
                    source + "/" + served, content, situation.config().scopesPointer()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Where no descriptor is at hand: the smallest set that the code can do with. */
    private List<String> required() {
        return situation.config().mode() == Mode.GENERATE
                ? situation.check().required(situation.compiled().evidence()).scopes()
                : situation.check().needed(situation.compiled().evidence()).scopes();
    }

    /** Modules that are not there may require anything. */
    private Evidence evidence() {
        return modulesGap().isEmpty()
                ? situation.compiled().evidence()
                : situation
                        .compiled()
                        .evidence()
                        .with(situation.compiled().evidence().callSites(), false);
    }

    private Optional<String> gap() {
        Optional<String> modules = modulesGap();
        return modules.isPresent() ? modules : UnclearReason.of(situation);
    }

    private Optional<String> modulesGap() {
        List<String> modules = situation.config().options().inputs().modules();
        return modules.isEmpty() || Files.isDirectory(source)
                ? Optional.empty()
                : Optional.of("it does not contain what the module " + modules.get(0) + " requires");
    }

    private List<String> doubts(Optional<String> gap) {
        List<String> doubts = new ArrayList<>();
        Mode mode = situation.config().mode();
        if (mode == Mode.LIBRARY) {
            doubts.add("is a library without a descriptor; compared is what its code requires");
        } else if (mode != Mode.GENERATE) {
            String served = situation.compiled().served().orElse("a descriptor");
            doubts.add("does not contain " + served + "; compared is what its code requires");
        }
        gap.ifPresent(reason -> doubts.add("is not clear: " + reason));
        return doubts;
    }

    static Descriptor descriptor(String name, byte[] content, String pointer) throws ReleaseReader.UnusableRelease {
        DescriptorLoader.LoadedDescriptor loaded =
                DescriptorLoader.parse(new DescriptorFile(name, name, content), pointer);
        if (loaded.descriptor().isEmpty()) {
            throw new ReleaseReader.UnusableRelease(loaded.findings().get(0).headline());
        }
        return loaded.descriptor().get();
    }

    static List<String> names(Descriptor descriptor) {
        return descriptor.scopes().stream().map(DeclaredScope::name).toList();
    }
}
