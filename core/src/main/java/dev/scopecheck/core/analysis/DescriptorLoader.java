package dev.scopecheck.core.analysis;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.descriptor.DescriptorFile;
import dev.scopecheck.core.descriptor.DescriptorParser;
import dev.scopecheck.core.descriptor.DescriptorSearch;
import dev.scopecheck.core.finding.DescriptorNotFound;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.ShadowedDescriptor;
import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.platform.Platform;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds, reads and parses the descriptor of this compilation. */
public final class DescriptorLoader {

    private final Platform platform;
    private final String pointer;
    private final Optional<Path> classOutput;
    private final TreeSet<Path> sourceRoots = new TreeSet<>();
    private final Map<String, LoadedDescriptor> read = new HashMap<>();
    private @Nullable DescriptorSearch search;

    /**
     * Loads for a platform.
     *
     * @param pointer the JSON Pointer to the scopes
     */
    public DescriptorLoader(Platform platform, String pointer, Optional<Path> classOutput) {
        this.platform = platform;
        this.pointer = pointer;
        this.classOutput = classOutput;
    }

    /**
     * A descriptor, or why there is none.
     *
     * @param filtered the build's copy of the descriptor, if placeholders in it are replaced
     */
    public record LoadedDescriptor(
            Optional<Descriptor> descriptor, List<Finding> findings, Optional<Descriptor> filtered) {

        /** None was asked for. */
        public static final LoadedDescriptor NONE = new LoadedDescriptor(Optional.empty(), List.of());

        /** A descriptor of which the build has made no copy in which placeholders are replaced. */
        public LoadedDescriptor(Optional<Descriptor> descriptor, List<Finding> findings) {
            this(descriptor, findings, Optional.empty());
        }

        /** The descriptor that a generated one is a copy of. */
        Optional<Descriptor> template() {
            return filtered.isPresent() ? filtered : descriptor;
        }

        /** Returns whether there is no file at any place where it was looked for. */
        public boolean isMissing() {
            return descriptor.isEmpty() && findings.stream().anyMatch(DescriptorNotFound.class::isInstance);
        }
    }

    /** Adds folders in which packages start: those of the first round, as later sources are generated. */
    public void addSourceRoots(List<Path> folders) {
        if (sourceRoots.addAll(folders)) {
            search = null;
        }
    }

    /** Returns whether no source folder was added yet. */
    public boolean lacksSourceRoots() {
        return sourceRoots.isEmpty();
    }

    /** Loads the descriptor. A missing one is a finding where it is asked for, or else at the first requirement. */
    public LoadedDescriptor load(Config config, Evidence evidence) {
        String name = config.descriptorName();
        return load(name, missed(config, evidence), config.mode() == Mode.GENERATE);
    }

    /** Returns whether a file of the descriptor's name exists, usable or not. */
    public boolean finds(Config config) {
        String name = config.descriptorName();
        return read.containsKey(name) || !(search().find(name, List.of()) instanceof DescriptorSearch.NotFound);
    }

    private static Place missed(Config config, Evidence evidence) {
        if (config.reference().isPresent()) {
            return DescriptorPlace.whole(config.descriptorName());
        }
        if (!evidence.uses().isEmpty()) {
            return evidence.uses().get(0).place();
        }
        return evidence.callSites().isEmpty()
                ? new BuildPlace()
                : evidence.callSites().get(0).place();
    }

    /** Reads each descriptor once, so that constants, findings and the generated text come from the same bytes. */
    private LoadedDescriptor load(String name, Place missed, boolean template) {
        LoadedDescriptor known = read.get(name);
        LoadedDescriptor loaded = known == null ? search(name, missed, template) : known;
        if (loaded.descriptor().isPresent()) {
            read.put(name, loaded);
        }
        return loaded;
    }

    private LoadedDescriptor search(String name, Place missed, boolean template) {
        DescriptorSearch.SearchResult result = search().find(name, platform.descriptorNames());
        if (result instanceof DescriptorSearch.Found found) {
            LoadedDescriptor loaded = parse(found.file(), pointer);
            Optional<Descriptor> filtered = template ? filteredCopy(found.file()) : Optional.empty();
            return new LoadedDescriptor(loaded.descriptor(), withHidden(found, loaded.findings()), filtered);
        }
        if (result instanceof DescriptorSearch.Unreadable unreadable) {
            return new LoadedDescriptor(Optional.empty(), List.of(unreadable.finding()));
        }
        DescriptorSearch.NotFound missing = (DescriptorSearch.NotFound) result;
        return new LoadedDescriptor(
                Optional.empty(), List.of(new DescriptorNotFound(name, missing.lookedIn(), missing.instead(), missed)));
    }

    private static List<Finding> withHidden(DescriptorSearch.Found found, List<Finding> findings) {
        return found.hidden().isEmpty()
                ? findings
                : Stream.concat(
                                findings.stream(),
                                Stream.of(new ShadowedDescriptor(found.file().path(), found.hidden())))
                        .toList();
    }

    private Optional<Descriptor> filteredCopy(DescriptorFile file) {
        return search().filteredCopy(file).flatMap(copy -> parse(copy, pointer).descriptor());
    }

    /** Parses a file. */
    public static LoadedDescriptor parse(DescriptorFile file, String pointer) {
        DescriptorParser.ParseResult parsed = DescriptorParser.parse(file, pointer);
        return parsed instanceof DescriptorParser.Rejected rejected
                ? new LoadedDescriptor(Optional.empty(), rejected.findings())
                : new LoadedDescriptor(Optional.of(((DescriptorParser.Parsed) parsed).descriptor()), List.of());
    }

    /** The folder of the project that is compiled, from which paths count. */
    public Path projectFolder() {
        return search().projectFolder();
    }

    private DescriptorSearch search() {
        if (search == null) {
            search = new DescriptorSearch(
                    List.copyOf(sourceRoots), classOutput, Path.of("").toAbsolutePath());
        }
        return search;
    }
}
