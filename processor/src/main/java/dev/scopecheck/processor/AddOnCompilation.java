package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.analysis.Coverage;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.processor.host.GeneratedFiles;
import dev.scopecheck.processor.host.HostCompiler;
import dev.scopecheck.processor.host.TypeSources;
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
    private final AddOnAnalysis analysis;
    private final CompilationSources sources;
    private final KnownEvidence known;
    private final GeneratedFiles files;
    private final ConstantsWriter constants;
    private final ReportRecorder recorder;
    private final FindingReporter reporter;

    /** Makes the parts; {@code classOutput} is the folder that class files go to, if the compiler tells. */
    AddOnCompilation(
            ProcessingEnvironment environment, Options options, Optional<Path> classOutput, HostCompiler host) {
        CompiledTypes types = new CompiledTypes(environment.getElementUtils(), host.trees());
        PreviousReport memory = new PreviousReport(classOutput, types::sourceRoots);
        TypeSources origins = new TypeSources(host.trees(), classOutput);
        this.host = host;
        this.analysis = new AddOnAnalysis(options, classOutput, types::sourceRoots);
        this.sources = CompilationSources.of(types, environment, host, analysis);
        this.known = new KnownEvidence(host, sources, memory);
        this.files = new GeneratedFiles(environment.getFiler(), sources::module);
        this.constants = new ConstantsWriter(files, environment.getElementUtils(), sources.partial());
        this.recorder = new ReportRecorder(memory, origins, files, environment);
        this.reporter = new FindingReporter(environment, host, classOutput, recorder);
    }

    void process(RoundEnvironment round) {
        if (!round.processingOver()) {
            sources.addRound(round.getRootElements());
        }
        if (sources.types().areOfTests()) {
            return; // tests are not shipped
        }
        if (round.processingOver()) {
            endRounds(round.errorRaised());
            return;
        }
        host.markers().ifPresent(markers -> markers.addRound(round.getRootElements()));
        recorder.notePackages(round.getRootElements());
        constants.addRound(analysis, analysis.withModules(known.beforeLastRound()));
    }

    private void endRounds(boolean errorRaised) {
        sources.endRounds(errorRaised);
        if (!host.await(sources.types().types())) {
            judge(sources.declarations(), known.coverageOfRounds(constants.written()));
        }
    }

    /** Adds what a type calls. */
    void analysed(TypeElement type, CompilationUnitTree file) {
        String name = type.getQualifiedName().toString();
        sources.addAnalysed(name, type, file);
        recorder.note(name, file);
    }

    /** Notes a class file. */
    void generated(TypeElement type) {
        reporter.note(type);
    }

    /** Judges with what is remembered of other types, prints what was not printed before, and writes the report. */
    void judge(boolean all) {
        Evidence evidence = known.afterAnalysis(all);
        known.loss(analysis.config(evidence.references()), analysis.projectFolder())
                .ifPresent(analysis::obstacle);
        Config config = judge(evidence, known.coverageOfAnalysis(all, constants.written()));
        recorder.write(analysis, config, sources.types(), evidence)
                .ifPresent(problem -> reporter.print(List.of(problem), evidence, analysis));
    }

    private Config judge(Evidence own, Coverage coverage) {
        Config config = analysis.config(sources.references(own));
        AddOnAnalysis.Outcome outcome = analysis.run(config, own, coverage);
        recorder.descriptor(config, outcome.descriptor());
        List<Finding> findings = new ArrayList<>(outcome.result().findings());
        findings.addAll(constants.findings());
        outcome.result()
                .generated()
                .flatMap(text -> files.write(text.name(), text.text()))
                .ifPresent(findings::add);
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
