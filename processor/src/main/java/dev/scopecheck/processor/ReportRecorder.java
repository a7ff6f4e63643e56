package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.analysis.DescriptorLoader;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnusableReport;
import dev.scopecheck.core.finding.UnwritableOutput;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.options.Option;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportWriter;
import dev.scopecheck.processor.elements.AnnotationNames;
import dev.scopecheck.processor.host.GeneratedFiles;
import dev.scopecheck.processor.host.JavacAnalysis;
import dev.scopecheck.processor.host.JavacEnvironment;
import dev.scopecheck.processor.host.TypeSources;
import dev.scopecheck.processor.incremental.Outdated;
import dev.scopecheck.processor.incremental.PreviousReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** The report of this compilation, and what that of the last one adds to it. */
final class ReportRecorder {

    private final PreviousReport memory;
    private final TypeSources origins;
    private final GeneratedFiles outputs;
    private final boolean roundsAlone;
    private final SortedMap<String, String> options = new TreeMap<>();
    private String descriptor = "";
    private String served = "";
    private boolean written;

    /**
     * Writes and remembers.
     *
     * @param environment its options are noted as far as they are Scopecheck's
     */
    ReportRecorder(
            PreviousReport memory, TypeSources origins, GeneratedFiles outputs, ProcessingEnvironment environment) {
        environment.getOptions().forEach((name, value) -> {
            if (name.startsWith(Option.PREFIX) && !name.equals(Option.DESCRIPTOR.fullName())) {
                this.options.put(name, value == null ? "" : value);
            }
        });
        this.roundsAlone = JavacEnvironment.javac(environment).isPresent() && !JavacAnalysis.follows();
        this.memory = memory;
        this.origins = origins;
        this.outputs = outputs;
    }

    /** Notes where a type comes from. */
    void note(String type, CompilationUnitTree file) {
        origins.note(type, file);
    }

    /** The file of a type, if this compilation has noted it. */
    Optional<Path> source(String type) {
        return origins.file(type);
    }

    /** Notes where packages come from, which are not analysed. */
    void notePackages(Collection<? extends Element> roots) {
        origins.notePackages(roots);
    }

    /** Makes paths among the options start from the project's folder, so that they are the same on every machine. */
    void from(Path projectFolder) {
        for (Option option : List.of(Option.MODULES, Option.PLATFORM)) {
            options.computeIfPresent(option.fullName(), (name, value) -> relative(value, projectFolder));
        }
    }

    private static String relative(String paths, Path folder) {
        List<String> relative = new ArrayList<>();
        for (String path : paths.split(",", -1)) {
            Path file = Path.of(path.strip());
            boolean absolute = file.isAbsolute() && Objects.equals(file.getRoot(), folder.getRoot());
            relative.add(
                    absolute ? folder.relativize(file.normalize()).toString().replace('\\', '/') : path);
        }
        return String.join(",", relative);
    }

    /** Names the descriptor that was used, if there is one, and the resource that the add-on is to serve. */
    void descriptor(Config config, DescriptorLoader.LoadedDescriptor loaded) {
        if (loaded.descriptor().isPresent()) {
            descriptor = loaded.descriptor().get().place().path();
            served = config.servedName(loaded.descriptor());
        }
    }

    /** What is known while rounds go on. */
    Evidence beforeLastRound(CompilationSources sources) {
        return sources.soFar()
                .and(memory.othersWritten(sources.compiled()))
                .and(sources.inClassFiles(annotatedUnseen(sources)));
    }

    /** The classes of other compilers, as they are named to the user. */
    List<String> unseen(CompilationSources sources) {
        List<String> unseen = new ArrayList<>();
        memory.unseen(sources.compiled()).forEach((name, language) -> unseen.add(name + " (" + language.text() + ")"));
        unseen.addAll(memory.otherReleases());
        return unseen;
    }

    private List<String> annotatedUnseen(CompilationSources sources) {
        return memory.unseenMentioning(sources.compiled(), annotations(sources));
    }

    /** Scopecheck's own, and those of the sources that carry them. */
    private static Set<String> annotations(CompilationSources sources) {
        Set<String> annotations = new TreeSet<>(List.of(
                AnnotationNames.ADDON_DESCRIPTOR, AnnotationNames.CALLS_ENDPOINT, AnnotationNames.REQUIRES_SCOPE));
        sources.soFar()
                .definitions()
                .forEach(composed -> annotations.add(composed.place().type()));
        return annotations;
    }

    /** Whether no class is in the class output that this compilation has not seen. */
    boolean sawEveryClass(CompilationSources sources) {
        return !memory.hasOtherClasses(sources.compiled());
    }

    /**
     * All that is known: complete if this compilation was, and nothing is missing beside it.
     *
     * @param all whether every type was analysed
     */
    Evidence withMemory(CompilationSources sources, boolean all) {
        Set<String> compiled = sources.compiled();
        Outdated before = new Outdated(memory, compiled);
        Evidence seen = sources.withCalls(all && memory.coversAllBut(compiled), before);
        Evidence others = memory.others(compiled).withoutPartsIn(seen.followed());
        return seen.outdated(before.by(seen.followed()))
                .and(others)
                .and(sources.inClassFiles(annotatedUnseen(sources)));
    }

    /**
     * Why nothing can be judged: classes that were not compiled now count, and what they require is no longer known.
     *
     * <p>In check mode, classes without any report are as before the processor was there: what they lack is said once they
     * are compiled. But a descriptor that is generated would lose what they require, and so would one that they name.
     */
    Optional<Finding> loss(Config config, CompilationSources sources, Path projectFolder) {
        Set<String> annotations =
                config.mode() == Mode.GENERATE ? annotations(sources) : Set.of(AnnotationNames.ADDON_DESCRIPTOR);
        return memory.loss(sources.compiled(), projectFolder, annotations).or(() -> unreadable(sources, projectFolder));
    }

    /** A class file that counts, and that the compiler does not read: its folder is not on the class path. */
    private Optional<Finding> unreadable(CompilationSources sources, Path projectFolder) {
        return annotatedUnseen(sources).stream()
                .filter(name -> sources.element(name).isEmpty())
                .findFirst()
                .map(name -> new UnusableReport(
                        memory.shown(projectFolder),
                        "class '" + name
                                + "' is annotated, another compiler compiled it, and it is not on the class path",
                        "put the folder of class files on the class path of this compilation"));
    }

    /** Writes the report if everything was seen; else the last one is no proof any more, nor is one that is out of date. */
    Optional<UnwritableOutput> write(Config config, CompilationSources sources, Evidence evidence) {
        if (!evidence.complete()) {
            memory.markStale();
            return Optional.empty();
        }
        SortedSet<String> unseen =
                new TreeSet<>(memory.unseen(sources.compiled()).keySet());
        Report report = new Report(
                Report.ownVersion(),
                config.mode().name().toLowerCase(Locale.ROOT),
                config.platform().name(),
                descriptor,
                served,
                options,
                !evidence.isCurrent(),
                unseen,
                origins.of(evidence.types(), sources.written(), unseen, memory),
                evidence);
        Optional<UnwritableOutput> problem = outputs.write(Report.NAME, ReportWriter.render(report));
        written = problem.isEmpty();
        return problem;
    }

    /** Where rounds run without analysis, as in kapt, a failure keeps javac from running: no report tells of this code. */
    void failed() {
        if (roundsAlone) {
            memory.markStale();
        }
    }

    /** Code that has nothing to do with an add-on gets no file of Scopecheck's into its jar. */
    boolean isNeeded(Evidence evidence) {
        return !evidence.types().isEmpty() || memory.hasReport();
    }

    /** Makes the report the last file that this compilation wrote. */
    void touch() {
        if (written) {
            memory.touch();
        }
    }
}
