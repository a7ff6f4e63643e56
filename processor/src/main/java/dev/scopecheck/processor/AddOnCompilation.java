package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import dev.scopecheck.core.analysis.AnalysisResult;
import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.analysis.Coverage;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.processor.host.FindingPrinter;
import dev.scopecheck.processor.host.GeneratedFiles;
import dev.scopecheck.processor.host.HostCompiler;
import dev.scopecheck.processor.host.SourceRoots;
import dev.scopecheck.processor.host.TypeSources;
import dev.scopecheck.processor.host.WrittenClassFiles;
import dev.scopecheck.processor.incremental.PreviousReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** One compilation, as a table of contents: collect, judge once everything is seen, print, write. */
final class AddOnCompilation {

    private final HostCompiler host;
    private final SourceRoots roots;
    private final AddOnAnalysis analysis;
    private final CompilationSources sources;
    private final GeneratedFiles files;
    private final ConstantsWriter constants;
    private final ReportRecorder recorder;
    private final FindingReporter reporter;

    /**
     * Starts.
     *
     * @param classOutput the folder that class files go to, if the compiler tells
     */
    AddOnCompilation(
            ProcessingEnvironment environment, Options options, Optional<Path> classOutput, HostCompiler host) {
        this.host = host;
        this.roots = new SourceRoots(host.trees());
        this.analysis = new AddOnAnalysis(options, classOutput, this::sourceRoots);
        this.sources = CompilationSources.of(environment, host, options, analysis.platform());
        this.files = new GeneratedFiles(environment.getFiler(), sources::module);
        this.constants = new ConstantsWriter(
                files, environment.getElementUtils(), host.earlier().isPresent());
        this.recorder = new ReportRecorder(
                new PreviousReport(classOutput, this::sourceRoots),
                new TypeSources(host.trees(), classOutput),
                files,
                environment);
        this.reporter = new FindingReporter(
                new FindingPrinter(environment.getMessager(), host.trees(), host.markers()),
                new WrittenClassFiles(classOutput, environment.getElementUtils()),
                recorder);
    }

    private List<Path> sourceRoots() {
        return roots.of(sources.firstTypes(), sources::element);
    }

    void process(RoundEnvironment round) {
        if (!round.processingOver()) {
            sources.addRound(round.getRootElements());
        }
        if (roots.areOfTests(sources.firstTypes(), sources::element)) {
            return; // tests are not shipped
        }
        if (round.processingOver()) {
            endRounds(round);
            return;
        }
        host.markers().ifPresent(markers -> markers.addRound(round.getRootElements()));
        recorder.notePackages(round.getRootElements());
        writeConstants(analysis.withModules(recorder.beforeLastRound(sources)));
    }

    /** As early as it can be, so that the code which uses the constants compiles and other processors see them. */
    private void writeConstants(Evidence evidence) {
        Config config = analysis.config(evidence.references());
        if (constants.written().isEmpty() && config.reference().isPresent()) {
            constants.write(
                    config,
                    config.reference().get(),
                    analysis.descriptor(config, evidence).descriptor(),
                    analysis.required(config, evidence));
        }
    }

    private void endRounds(RoundEnvironment round) {
        sources.endRounds(round.errorRaised());
        if (!host.await(sources.types())) {
            boolean partial = sources.partial() || (host.markers().isEmpty() && !recorder.sawEveryClass(sources));
            judge(
                    sources.declarations(),
                    new Coverage(false, sources.areClear(), partial, constants.written(), List.of()));
        }
    }

    /** Adds what a type calls. */
    void analysed(TypeElement type, CompilationUnitTree file) {
        String name = type.getQualifiedName().toString();
        if (sources.firstTypes().contains(name)) {
            roots.note(name, file);
        }
        sources.addAnalysed(name, type, file);
        recorder.note(name, file);
    }

    /** Notes a class file. */
    void generated(TypeElement type) {
        reporter.note(type);
    }

    /** Judges with what is remembered of other types, says what was not said before, and writes the report. */
    void judge(boolean all) {
        Evidence evidence = recorder.withMemory(sources, all);
        recorder.loss(analysis.config(evidence.references()), sources, analysis.projectFolder())
                .ifPresent(analysis::obstacle);
        Coverage coverage = new Coverage(
                true, all && sources.areClear(), false, constants.written(), all ? sources.unresolved() : List.of());
        Config config = judge(evidence, coverage.beside(recorder.unseen(sources)));
        recorder.from(analysis.projectFolder());
        if (recorder.isNeeded(evidence) || config.expectsReport() || analysis.findsDescriptor(config)) {
            recorder.write(config, sources, evidence)
                    .ifPresent(problem -> reporter.print(List.of(problem), evidence, analysis));
        }
    }

    private Config judge(Evidence own, Coverage coverage) {
        Config config = analysis.config(sources.references(own));
        AddOnAnalysis.Outcome outcome = analysis.run(config, own, coverage);
        recorder.descriptor(config, outcome.descriptor());
        List<Finding> findings = new ArrayList<>(outcome.result().findings());
        findings.addAll(constants.findings());
        if (outcome.result().generated().isPresent()) {
            AnalysisResult.GeneratedText generated =
                    outcome.result().generated().get();
            files.write(generated.name(), generated.text()).ifPresent(findings::add);
        }
        reporter.print(findings, outcome.evidence(), analysis);
        return config;
    }

    /** The report is then younger than the classes that it describes. */
    void ended() {
        recorder.touch();
    }

    /** Leaves nothing behind that a build tool could take for a compilation that has passed. */
    void fail() {
        reporter.fail();
    }
}
