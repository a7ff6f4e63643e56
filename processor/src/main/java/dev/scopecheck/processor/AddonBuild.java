package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import dev.scopecheck.core.analysis.DescriptorLoader;
import dev.scopecheck.core.analysis.Judge;
import dev.scopecheck.core.analysis.Mentions;
import dev.scopecheck.core.analysis.Modules;
import dev.scopecheck.core.analysis.PlatformLoader;
import dev.scopecheck.core.analysis.Settings;
import dev.scopecheck.core.analysis.Sight;
import dev.scopecheck.core.analysis.Verdict;
import dev.scopecheck.core.check.Check;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Unresolved;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.core.platform.EndpointTexts;
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
final class AddonBuild {

    private final Options options;
    private final Platform platform;
    private final List<Finding> obstacles;
    private final Check check;
    private final SourceRoots roots;
    private final Sources sources;
    private final DescriptorLoader loader;
    private final Constants constants;
    private final Outputs outputs;
    private final Judge judge;
    private final Optional<MarkerPlaces> markers;
    private final FindingPrinter printer;
    private final ClassFiles classFiles;
    private final Optional<JavacAnalysis> analysis;
    private final Reports reports;
    private final Set<Finding> printed = new TreeSet<>(Finding::compare);
    private Optional<Modules> modules = Optional.empty();

    /**
     * Starts.
     *
     * @param classOutput the folder that class files go to, if the compiler tells
     * @param client what javac is to call back, if it is javac
     */
    AddonBuild(
            ProcessingEnvironment environment,
            Options options,
            Optional<Path> classOutput,
            JavacAnalysis.Client client) {
        Optional<ProcessingEnvironment> javac = Environments.javac(environment).filter(own -> JavacAnalysis.follows());
        Optional<Trees> trees = javac.isPresent() ? Optional.of(Trees.instance(javac.get())) : Optional.empty();
        this.options = options;
        this.roots = new SourceRoots(trees);
        PlatformLoader.Loaded known = PlatformLoader.load(options, classOutput);
        this.platform = known.platform();
        this.obstacles = new ArrayList<>(known.findings());
        this.check = new Check(platform);
        boolean eclipse = Eclipse.runs(environment, trees);
        Optional<EarlierClasses> earlier = eclipse ? EarlierClasses.in(classOutput) : Optional.empty();
        ClientEndpoints clients = new ClientEndpoints(
                new Carriers(
                        environment.getElementUtils(),
                        trees,
                        javac.isPresent() ? new CompilerClassFiles(javac.get().getFiler()) : ClassFileSource.NONE),
                Endpoints.of(platform));
        this.sources = new Sources(clients, trees, calls(environment, trees, clients), earlier);
        this.outputs = new Outputs(environment.getFiler(), sources::module);
        this.loader =
                new DescriptorLoader(platform, options.scopesPointer().orElse(platform.scopesPointer()), classOutput);
        this.constants = new Constants(outputs, environment.getElementUtils(), earlier.isPresent());
        this.judge = new Judge(check, descriptor -> new Mentions(platform, loader.projectFolder()).beside(descriptor));
        Memory memory = new Memory(classOutput, () -> roots.of(sources.firstTypes(), sources::element));
        this.reports = new Reports(memory, new Origins(trees, classOutput), outputs, environment);
        this.markers = eclipse ? Optional.of(new MarkerPlaces()) : Optional.empty();
        this.printer = new FindingPrinter(environment.getMessager(), trees, markers);
        this.classFiles = new ClassFiles(classOutput, environment.getElementUtils());
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
                    new Sight(false, sources.areClear(), partial, constants.written(), List.of()));
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
        reports.loss(Settings.of(options, platform, evidence.references()), sources, loader.projectFolder())
                .ifPresent(obstacles::add);
        List<Unresolved> unresolved = all ? sources.unresolved() : List.of();
        Sight sight = new Sight(true, all && sources.areClear(), false, constants.written(), unresolved);
        Settings settings = judge(evidence, sight.beside(reports.unseen(sources)));
        reports.from(loader.projectFolder());
        if (reports.isNeeded(evidence) || settings.expectsReport() || loader.finds(settings)) {
            reports.write(settings, sources, evidence).ifPresent(problem -> print(List.of(problem), evidence));
        }
    }

    /** The report is then younger than the classes that it describes. */
    void ended() {
        reports.touch();
    }

    private Settings judge(Evidence own, Sight sight) {
        locate();
        Settings settings = Settings.of(options, platform, sources.references(own));
        Evidence evidence = settings.counted(modules().joinedTo(own));
        Verdict verdict = obstacles.isEmpty()
                ? judge.verdict(settings, evidence, sight, () -> load(settings, evidence))
                : new Verdict(obstacles, Optional.empty());
        List<Finding> findings = new ArrayList<>(verdict.findings());
        findings.addAll(constants.findings());
        findings.addAll(modules().findings());
        if (verdict.generated().isPresent()) {
            Verdict.Generated generated = verdict.generated().get();
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
        Settings settings = Settings.of(options, platform, evidence.references());
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
    private Modules modules() {
        if (!options.modules().isEmpty()) {
            locate();
        }
        Modules known = modules.orElseGet(() -> Modules.read(options.modules(), loader.projectFolder()));
        modules = Optional.of(known);
        return known;
    }

    private DescriptorLoader.Loaded load(Settings settings, Evidence evidence) {
        locate();
        DescriptorLoader.Loaded loaded = loader.load(settings, evidence);
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
        return Optional.of(options.wantsEndpoints() ? calls.withEndpoints(() -> new EndpointTexts(platform)) : calls);
    }
}
