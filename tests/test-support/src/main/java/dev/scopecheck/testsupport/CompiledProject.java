package dev.scopecheck.testsupport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.ToolProvider;

/**
 * Builds an add-on's project in Maven's layout that can be compiled over and over.
 *
 * @param <P> the type that every method returns, so that calls can be chained
 */
public abstract class CompiledProject<P extends CompiledProject<P>> extends AddOnProject<P> {

    /** The class output's path in Maven's layout. */
    public static final String CLASSES = "target/classes";

    private final List<String> options = new ArrayList<>();
    private final List<String> libraries = new ArrayList<>();

    protected CompiledProject(Path folder) {
        super(folder);
        write("pom.xml", "<project/>\n");
    }

    /** Returns new processors for a compilation. */
    protected abstract List<Processor> processors();

    public final P option(String option) {
        options.add(option);
        return self();
    }

    /** Puts class files on the class path. */
    public final P library(Path classes) {
        libraries.add(classes.toString());
        return self();
    }

    /** Writes the file of a made-up platform, and chooses it. */
    public final P plank() {
        return option("-Ascopecheck.platform=plank.json").write("plank.json", Checkout.plank());
    }

    /** Returns the project's sources, sorted. */
    public final Path[] sources() {
        return files("src").stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toArray(Path[]::new);
    }

    /** Compiles all sources with javac and the processors, with errors or without. */
    public final P compile() {
        run(List.of("-Xlint:none"), this::processors, sources());
        return self();
    }

    /** Compiles these classes of the package {@code app}, or else all sources, as if there were no processor. */
    public final P compileUnprocessed(String... names) {
        Path[] named = Stream.of(names).map(this::sourcePath).map(this::path).toArray(Path[]::new);
        CompilationResult result = run(List.of("-proc:none"), List::of, names.length == 0 ? sources() : named);
        if (!result.success()) {
            throw new IllegalStateException(result.toString());
        }
        return self();
    }

    private CompilationResult run(List<String> own, Supplier<List<Processor>> processors, Path... sources) {
        return new RepeatableCompilation(
                        new RepeatableCompilation.Compiler(ToolProvider.getSystemJavaCompiler(), files -> files),
                        folder(),
                        path(CLASSES),
                        classPath(
                                System.getProperty("java.class.path"),
                                path(CLASSES).toString()),
                        options(own),
                        processors)
                .run(List.of(sources));
    }

    /** Returns the libraries, then these entries. */
    protected final List<String> classPath(String... entries) {
        return Stream.concat(libraries.stream(), Stream.of(entries)).toList();
    }

    /** Returns these options, then the project's. */
    protected final List<String> options(List<String> own) {
        return Stream.concat(own.stream(), options.stream()).toList();
    }
}
