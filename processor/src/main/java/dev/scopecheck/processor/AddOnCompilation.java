package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import dev.scopecheck.core.analysis.AnalysisResult;
import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.analysis.Coverage;
import dev.scopecheck.core.analysis.DescriptorLoader;
import dev.scopecheck.core.analysis.Mentions;
import dev.scopecheck.core.analysis.ModuleReports;
import dev.scopecheck.core.analysis.PlatformLoader;
import dev.scopecheck.core.analysis.ScopeAnalysis;
import dev.scopecheck.core.check.ScopeRules;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Unresolved;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.core.platform.EndpointRecogniser;
import dev.scopecheck.core.platform.Endpoints;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.processor.collect.CallCollector;
import dev.scopecheck.processor.collect.Carriers;
import dev.scopecheck.processor.collect.ClassFileSource;
import dev.scopecheck.processor.collect.ClientEndpoints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** One compilation: what happens in which round and after the last. Collecting, judging and writing are others' work. */
final class AddOnCompilation {

    private final Options options;
    private final Platform platform;
    private final List<Finding> obstacles;
    private final ScopeRules check;
    private final SourceRoots roots;
    private final CompilationSources sources;
    private final DescriptorLoader loader;
    private final ConstantsWriter constants;
    private final GeneratedFiles outputs;
    private final ScopeAnalysis judge;
    private final Optional<EclipseMarkers> markers;
    private final FindingPrinter printer;
    private final WrittenClassFiles classFiles;
    private final Optional<JavacAnalysis> analysis;
    private final ReportRecorder reports;
    private final Set<Finding> printed = new TreeSet<>(Finding::compare);
    private Optional<ModuleReports> modules = Optional.empty();

    /**
     * Starts.
     *
     * @param classOutput the folder that class files go to, if the compiler tells
     * @param client what javac is to call back, if it is javac
     */
    AddOnCompilation(
            ProcessingEnvironment environment,
            Options options,
            Optional<Path> classOutput,
            JavacAnalysis.Client client) {
        Optional<ProcessingEnvironment> javac =
                JavacEnvironment.javac(environment).filter(own -> JavacAnalysis.follows());
        Optional<Trees> trees = javac.isPresent() ? Optional.of(Trees.instance(javac.get())) : Optional.empty();
        this.options = options;
        this.roots = new SourceRoots(trees);
        PlatformLoader.LoadedPlatform known = PlatformLoader.load(options, classOutput);
        this.platform = known.platform();
        this.obstacles = new ArrayList<>(known.findings());
        this.check = new ScopeRules(platform);
        boolean eclipse = EclipseBuild.runs(environment, trees);
        Optional<ExistingClassFiles> earlier = eclipse ? ExistingClassFiles.in(classOutput) : Optional.empty();
        ClientEndpoints clients = new ClientEndpoints(
                new Carriers(
                        environment.getElementUtils(),
                        trees,
                        javac.isPresent() ? new CompilerClassFiles(javac.get().getFiler()) : ClassFileSource.NONE),
                Endpoints.of(platform));
        this.sources = new CompilationSources(clients, trees, calls(environment, trees, clients), earlier);
        this.outputs = new GeneratedFiles(environment.getFiler(), sources::module);
        this.loader =
                new DescriptorLoader(platform, options.scopesPointer().orElse(platform.scopesPointer()), classOutput);
        this.constants = new ConstantsWriter(outputs, environment.getElementUtils(), earlier.isPresent());
        this.judge = new ScopeAnalysis(
                check, descriptor -> new Mentions(platform, loader.projectFolder()).beside(descriptor));
        PreviousReport memory = new PreviousReport(classOutput, () -> roots.of(sources.firstTypes(), sources::element));
        this.reports = new ReportRecorder(memory, new TypeSources(trees, classOutput), outputs, environment);
        this.markers = eclipse ? Optional.of(new EclipseMarkers()) : Optional.empty();
        this.printer = new FindingPrinter(environment.getMessager(), trees, markers);
        this.classFiles = new WrittenClassFiles(classOutput, environment.getElementUtils());
        this.analysis = javac.isPresent() ? Optional.of(JavacAnalysis.listen(javac.get(), client)) : Optional.empty();
    }

    void process(RoundEnvironment round) {
        if (!round.processingOver()) {
            sources.addRound(round.getRootElements());
            if (isOfTests()) {
                return;
            }
            if (markers.isPresent()) {
                markers.get().addRound(round.getRootElements());
            }
            reports.notePackages(round.getRootElements());
            writeConstants(modules().joinedTo(reports.beforeLastRound(sources)));
            return;
        }
        if (isOfTests()) {
            return;
        }
        sources.endRounds(round.errorRaised());
        if (analysis.isPresent()) {
            analysis.get().await(sources.types());
        } else {
            boolean partial = sources.partial() || (markers.isEmpty() && !reports.sawEveryClass(sources));
            judge(
                    sources.declarations(),
                    new Coverage(false, sources.areClear(), partial, constants.written(), List.of()));
        }
    }

    /** Tests are not shipped. */
    private boolean isOfTests() {
        return roots.areOfTests(sources.firstTypes(), sources::element);
    }

    /** Adds what a type calls. */
    void analysed(TypeElement type, CompilationUnitTree file) {
        String name = type.getQualifiedName().toString();
        if (sources.firstTypes().contains(name)) {
            roots.note(name, file);
        }
        sources.addAnalysed(name, type, file);
        reports.note(name, file);
    }

    /** Notes a class file. */
    void generated(TypeElement type) {
        classFiles.add(type);
    }

    /** Leaves nothing behind that a build tool could take for a compilation that has passed. */
    void fail() {
        classFiles.delete();
        reports.failed();
    }

    /** Judges with what is remembered of other types, says what was not said before, and writes the report. */
    void judge(boolean all) {
        Evidence evidence = reports.withMemory(sources, all);
        locate();
        reports.loss(Config.of(options, platform, evidence.references()), sources, loader.projectFolder())
                .ifPresent(obstacles::add);
        List<Unresolved> unresolved = all ? sources.unresolved() : List.of();
        Coverage sight = new Coverage(true, all && sources.areClear(), false, constants.written(), unresolved);
        Config settings = judge(evidence, sight.beside(reports.unseen(sources)));
        reports.from(loader.projectFolder());
        if (reports.isNeeded(evidence) || settings.expectsReport() || loader.finds(settings)) {
            reports.write(settings, sources, evidence).ifPresent(problem -> print(List.of(problem), evidence));
        }
    }

    /** The report is then younger than the classes that it describes. */
    void ended() {
        reports.touch();
    }

    private Config judge(Evidence own, Coverage sight) {
        locate();
        Config settings = Config.of(options, platform, sources.references(own));
        Evidence evidence = settings.counted(modules().joinedTo(own));
        AnalysisResult verdict = obstacles.isEmpty()
                ? judge.verdict(settings, evidence, sight, () -> load(settings, evidence))
                : new AnalysisResult(obstacles, Optional.empty());
        List<Finding> findings = new ArrayList<>(verdict.findings());
        findings.addAll(constants.findings());
        findings.addAll(modules().findings());
        if (verdict.generated().isPresent()) {
            AnalysisResult.GeneratedText generated = verdict.generated().get();
            outputs.write(generated.name(), generated.text()).ifPresent(findings::add);
        }
        List<Finding> unsaid = new ArrayList<>();
        for (Finding finding : findings) {
            if (printed.add(finding)) {
                unsaid.add(finding);
            }
        }
        print(unsaid, evidence);
        return settings;
    }

    private void print(List<Finding> findings, Evidence evidence) {
        if (printer.print(findings, evidence.references(), new SourceLabels(loader.projectFolder(), reports::source))) {
            fail();
        }
    }

    /** As early as it can be, so that the code which uses the constants compiles and other processors see them. */
    private void writeConstants(Evidence evidence) {
        Config settings = Config.of(options, platform, evidence.references());
        if (constants.written().isEmpty() && settings.reference().isPresent()) {
            constants.write(
                    settings,
                    settings.reference().get(),
                    load(settings, evidence).descriptor(),
                    check.required(settings.stated(evidence)).scopes());
        }
    }

    /** Once there is something to be found: only the sources of the first round lie where a person has put them. */
    private void locate() {
        if (loader.lacksSourceRoots()) {
            loader.addSourceRoots(roots.of(sources.firstTypes(), sources::element));
        }
    }

    /** Read once: no compilation changes them. */
    private ModuleReports modules() {
        if (!options.modules().isEmpty()) {
            locate();
        }
        ModuleReports known = modules.orElseGet(() -> ModuleReports.read(options.modules(), loader.projectFolder()));
        modules = Optional.of(known);
        return known;
    }

    private DescriptorLoader.LoadedDescriptor load(Config settings, Evidence evidence) {
        locate();
        DescriptorLoader.LoadedDescriptor loaded = loader.load(settings, evidence);
        if (loaded.descriptor().isPresent()) {
            reports.descriptor(loaded.descriptor().get().place().path(), settings.servedName(loaded.descriptor()));
        }
        return loaded;
    }

    private Optional<CallCollector> calls(
            ProcessingEnvironment environment, Optional<Trees> trees, ClientEndpoints clients) {
        boolean library = options.mode().equals(Optional.of(Mode.LIBRARY));
        if (trees.isEmpty()) {
            return Optional.empty();
        }
        CallCollector calls = new CallCollector(trees.get(), clients, environment.getTypeUtils(), library);
        return Optional.of(
                options.wantsEndpoints() ? calls.withEndpoints(() -> new EndpointRecogniser(platform)) : calls);
    }
}
