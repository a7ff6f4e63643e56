package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.analysis.DescriptorLoader;
import dev.scopecheck.core.finding.UnwritableOutput;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.options.Option;
import dev.scopecheck.core.report.CompilationSetup;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportWriter;
import dev.scopecheck.processor.host.GeneratedFiles;
import dev.scopecheck.processor.host.JavacAnalysis;
import dev.scopecheck.processor.host.JavacEnvironment;
import dev.scopecheck.processor.host.TypeSources;
import dev.scopecheck.processor.incremental.PreviousReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** The report of this compilation, which takes the place of the last one. */
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
     * Remembers the options.
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

    /** Finds the file of a type, if this compilation has noted it. */
    Optional<Path> source(String type) {
        return origins.file(type);
    }

    /** Notes where packages come from, which are not analysed. */
    void notePackages(Collection<? extends Element> roots) {
        origins.notePackages(roots);
    }

    /** Names the descriptor that was used, if there is one, and the resource that the add-on is to serve. */
    void descriptor(Config config, DescriptorLoader.LoadedDescriptor loaded) {
        if (loaded.descriptor().isPresent()) {
            descriptor = loaded.descriptor().get().place().path();
            served = config.servedName(loaded.descriptor());
        }
    }

    /**
     * Writes the report of an add-on: code that has nothing to do with one gets no file of Scopecheck's into its jar.
     *
     * <p>If not everything was seen, no report is written, and the last one is no proof any more.
     */
    Optional<UnwritableOutput> write(AddOnAnalysis analysis, Config config, CompiledTypes types, Evidence evidence) {
        if (!isNeeded(config, evidence) && !analysis.findsDescriptor(config)) {
            return Optional.empty();
        }
        if (!evidence.complete()) {
            memory.markStale();
            return Optional.empty();
        }
        Report report = report(config, types, evidence, analysis.projectFolder());
        Optional<UnwritableOutput> problem = outputs.write(Report.NAME, ReportWriter.render(report));
        written = problem.isEmpty();
        return problem;
    }

    private boolean isNeeded(Config config, Evidence evidence) {
        return !evidence.types().isEmpty() || memory.hasReport() || config.expectsReport();
    }

    private Report report(Config config, CompiledTypes types, Evidence evidence, Path projectFolder) {
        SortedSet<String> unseen = new TreeSet<>(memory.unseen(types.names()).keySet());
        return new Report(
                setup(config, projectFolder),
                !evidence.isCurrent(),
                unseen,
                origins.of(evidence.types(), types.written(), unseen, memory),
                evidence);
    }

    private CompilationSetup setup(Config config, Path projectFolder) {
        return new CompilationSetup(
                Report.ownVersion(),
                config.mode().name().toLowerCase(Locale.ROOT),
                config.platform().name(),
                descriptor,
                served,
                optionsFrom(projectFolder));
    }

    /** Paths among the options start from the project's folder, so that they are the same on every machine. */
    private SortedMap<String, String> optionsFrom(Path projectFolder) {
        SortedMap<String, String> shown = new TreeMap<>(options);
        for (Option option : List.of(Option.MODULES, Option.PLATFORM)) {
            shown.computeIfPresent(option.fullName(), (name, value) -> relative(value, projectFolder));
        }
        return shown;
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

    /** Where rounds run without analysis, as in kapt, a failure keeps javac from running: no report tells of this code. */
    void failed() {
        if (roundsAlone) {
            memory.markStale();
        }
    }

    /** Makes the report the last file that this compilation wrote. */
    void touch() {
        if (written) {
            memory.touch();
        }
    }
}
