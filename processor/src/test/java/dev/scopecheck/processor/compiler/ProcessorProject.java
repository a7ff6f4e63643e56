package dev.scopecheck.processor.compiler;

import dev.scopecheck.processor.ScopecheckProcessor;
import dev.scopecheck.testsupport.CompilationHook;
import dev.scopecheck.testsupport.CompilationResult;
import dev.scopecheck.testsupport.CompiledProject;
import dev.scopecheck.testsupport.RepeatableCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;

/** An add-on's project that any compiler compiles, with what a test puts around our processor. */
final class ProcessorProject extends CompiledProject<ProcessorProject> {

    static final String GENERATED_SOURCES = "target/generated-sources/annotations";

    private static final CompilationHook HOOK = CompilationHook.installed();

    private final List<Supplier<Processor>> before = new ArrayList<>();
    private final List<Supplier<Processor>> others = new ArrayList<>();
    private List<String> annotations = List.of(System.getProperty("java.class.path"));
    private UnaryOperator<ProcessingEnvironment> wrapper = UnaryOperator.identity();
    private WatchedOutputs.Watch watch = (name, out) -> out;
    private boolean watched;
    private boolean rewritable = true;

    ProcessorProject(Path folder) {
        super(folder);
    }

    /** Puts something around our processor's environment. */
    ProcessorProject wrapped(UnaryOperator<ProcessingEnvironment> other) {
        wrapper = other;
        return this;
    }

    /** Watches, or spoils, whatever the compiler writes. */
    ProcessorProject watched(WatchedOutputs.Watch other) {
        watch = other;
        watched = true;
        return this;
    }

    /** Leaves the sources as they are written: a rewriting would be no Java, or take long and show nothing new. */
    ProcessorProject asWritten() {
        rewritable = false;
        return this;
    }

    /** Puts processors behind ours, a new one for each compilation. */
    ProcessorProject processor(Supplier<Processor> other) {
        others.add(other);
        return this;
    }

    /** Puts a processor in front of ours. */
    ProcessorProject processorBefore(Supplier<Processor> other) {
        before.add(other);
        return this;
    }

    /** Takes our annotations, and all else that tests use, off the class path. */
    ProcessorProject withoutAnnotations() {
        annotations = List.of();
        return this;
    }

    /** Removes a source file and its class. */
    ProcessorProject deleteClass(String name) {
        String classFile = CLASSES + "/app/" + name + ".class";
        return Files.exists(path(classFile)) ? delete(classFile).delete(sourcePath(name)) : delete(sourcePath(name));
    }

    /** Runs javac's rounds and no more. */
    Outcome roundsAlone() {
        RepeatableCompilation rounds = compilation(new RoundsAlone(FrontEnd.JAVAC.compiler()), List.of(), CLASSES);
        return outcome(rounds.run(List.of(sources())), FrontEnd.JAVAC, CLASSES);
    }

    /** Compiles some of the sources alone, beside the classes that are there. */
    Outcome compileOnly(String... names) {
        library(path(CLASSES));
        return compile(
                FrontEnd.JAVAC,
                CLASSES,
                Stream.of(names).map(this::sourcePath).map(this::path).toArray(Path[]::new));
    }

    Outcome compile(FrontEnd frontEnd) {
        return compile(frontEnd, CLASSES);
    }

    Outcome compile(FrontEnd frontEnd, String classOutput) {
        return compile(frontEnd, classOutput, sources());
    }

    /** Compiles these files, which are given to the compiler in this order. */
    Outcome compile(FrontEnd frontEnd, String classOutput, Path... sources) {
        RepeatableCompilation compilation = compilation(frontEnd, classOutput);
        CompilationResult result = frontEnd == FrontEnd.JAVAC && !watched && rewritable
                ? HOOK.run(compilation, List.of(sources))
                : compilation.run(List.of(sources));
        return outcome(result, frontEnd, classOutput);
    }

    private Outcome outcome(CompilationResult result, FrontEnd frontEnd, String classOutput) {
        List<Printed> printed = result.messages().stream()
                .map(Printed::of)
                .filter(frontEnd::isUnderTest)
                .toList();
        return new Outcome(result.success(), printed, path(classOutput));
    }

    List<String> arguments(FrontEnd frontEnd, String classOutput) {
        return compilation(frontEnd, classOutput).arguments();
    }

    private RepeatableCompilation compilation(FrontEnd frontEnd, String classOutput) {
        return compilation(frontEnd.compiler(), frontEnd.options(), classOutput);
    }

    private RepeatableCompilation compilation(JavaCompiler compiler, List<String> own, String classOutput) {
        return new RepeatableCompilation(
                new RepeatableCompilation.Compiler(compiler, files -> new WatchedOutputs(files, watch)),
                folder(),
                path(classOutput),
                classPath(annotations.toArray(String[]::new)),
                options(own),
                this::processors);
    }

    @Override
    protected List<Processor> processors() {
        List<Processor> processors = new ArrayList<>();
        before.forEach(other -> processors.add(other.get()));
        processors.add(new OtherEnvironment(new ScopecheckProcessor(), wrapper));
        others.forEach(other -> processors.add(other.get()));
        processors.add(new ScopecheckProcessor.Claim());
        return processors;
    }
}
