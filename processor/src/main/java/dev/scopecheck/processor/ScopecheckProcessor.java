package dev.scopecheck.processor;

import com.google.auto.service.AutoService;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.scopecheck.core.finding.InternalFailure;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.options.Option;
import dev.scopecheck.core.options.OptionParser;
import dev.scopecheck.core.options.Options;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The annotation processor: compares the scopes that the code requires with those that the add-on's descriptor
 * declares, or generates that declaration.
 *
 * <p>It asks for every annotation, because composed annotations need not be in the sources, and claims none.
 */
@AutoService(Processor.class)
public final class ScopecheckProcessor extends AbstractProcessor {

    private Optional<AddOnCompilation> build = Optional.empty();
    private boolean failed;

    /** Called by the compiler. */
    public ScopecheckProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    /** Ours and all misspelt ones: these get a finding, and need no warning of javac's beside it. */
    @Override
    public Set<String> getSupportedOptions() {
        Set<String> names = new TreeSet<>(Option.names());
        Set<String> given = isInitialized() ? processingEnv.getOptions().keySet() : Set.of();
        for (String name : given) {
            if (name.startsWith(Option.PREFIX)) {
                names.add(name);
            }
        }
        return names;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        guarded(() -> start(environment));
    }

    private void start(ProcessingEnvironment environment) {
        Optional<ProcessingEnvironment> javac = JavacEnvironment.javac(environment);
        if (javac.isPresent()) {
            ProcessorWatch.processorStarted(JavacTask.instance(javac.get()));
        }
        Options options = OptionParser.parse(environment.getOptions());
        if (options.mode().equals(Optional.of(Mode.OFF))) {
            return;
        }
        ClassOutput output = new ClassOutput(environment.getFiler());
        if (!output.isOfTests()) {
            HostCompiler host = HostCompiler.of(environment, output.folder(), new Analysed());
            build = Optional.of(new AddOnCompilation(environment, options, output.folder(), host));
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (build.isPresent()) {
            guarded(() -> build.get().process(round));
        }
        return false;
    }

    /** javac's calls come by a way of their own, and are guarded like the others. */
    private final class Analysed implements JavacAnalysis.Client {

        @Override
        public void analysed(TypeElement type, CompilationUnitTree file) {
            guarded(() -> build.orElseThrow().analysed(type, file));
        }

        @Override
        public void generated(TypeElement type) {
            guarded(() -> build.orElseThrow().generated(type));
        }

        @Override
        public void judge(boolean all) {
            guarded(() -> build.orElseThrow().judge(all));
        }

        @Override
        public void ended() {
            guarded(() -> build.ifPresent(AddOnCompilation::ended));
        }
    }

    /** A defect of ours must be seen, once, and must not take the compiler down with it. */
    private void guarded(Runnable step) {
        if (failed) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            failed = true;
            List<String> frames = Stream.of(e.getStackTrace())
                    .limit(5)
                    .map(StackTraceElement::toString)
                    .toList();
            new FindingPrinter(processingEnv.getMessager(), Optional.empty(), Optional.empty())
                    .print(List.of(new InternalFailure(e.toString(), frames)), List.of(), SourceLabels.PLAIN);
            build.ifPresent(AddOnCompilation::fail);
        }
    }

    /**
     * Claims Scopecheck's own annotations, and the one on the generated class, so that {@code -Xlint:processing} does not
     * call them unclaimed.
     *
     * <p>It comes after the outer class in the list of services: javac asks no further processor once every annotation is
     * claimed. So it claims nothing where that would keep another processor from running.
     */
    @AutoService(Processor.class)
    public static final class Claim extends AbstractProcessor {

        private boolean first = true;

        /** Called by the compiler. */
        public Claim() {}

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.scopecheck.*", "javax.annotation.processing.Generated", "javax.annotation.Generated");
        }

        @Override
        @SuppressWarnings("DoNotClaimAnnotations") // to claim is all it is for; no processor acts on these
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            // from the second round on, javac asks all that it has asked before
            boolean claimed = !first
                    || !Successors.exist(Claim.class)
                    || Successors.areAsked(round.getRootElements(), annotations);
            first = false;
            return claimed;
        }
    }
}
