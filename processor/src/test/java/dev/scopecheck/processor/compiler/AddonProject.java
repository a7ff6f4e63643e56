package dev.scopecheck.processor.compiler;

import dev.scopecheck.processor.ScopecheckProcessor;
import dev.scopecheck.processor.rewriting.Built;
import dev.scopecheck.processor.rewriting.Compilation;
import dev.scopecheck.processor.rewriting.Rewritings;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** An add-on's project on disk in Maven's layout, which can be compiled over and over. */
final class AddonProject {

    static final String GENERATED_SOURCES = "target/generated-sources/annotations";

    static final String DESCRIPTOR = "src/main/resources/atlassian-connect.json";

    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private final List<Supplier<Processor>> before = new ArrayList<>();
    private final List<Supplier<Processor>> others = new ArrayList<>();
    private final List<String> libraries = new ArrayList<>();
    private List<String> annotations = List.of(System.getProperty("java.class.path"));
    private UnaryOperator<ProcessingEnvironment> wrapper = UnaryOperator.identity();
    private WatchedOutputs.Watch watch = (name, out) -> out;
    private boolean watched;
    private boolean rewritable = true;

    AddonProject(Path folder) {
        this.folder = folder;
        write("pom.xml", "<project/>\n");
    }

    Path folder() {
        return folder;
    }

    /** Adds a source file of the package {@code app}, whose imports are those that annotated code needs. */
    AddonProject source(String name, String body) {
        return write("src/main/java/app/" + name + ".java", """
                package app;

                import dev.scopecheck.*;
                import static dev.scopecheck.hipchat.HipChatScopes.*;

                """ + body);
    }

    /** Writes the descriptor with these scopes in one line. */
    AddonProject declares(String... scopes) {
        String names = String.join(
                ", ", Stream.of(scopes).map(name -> '"' + name + '"').toList());
        return write(DESCRIPTOR, """
                {
                  "key": "app",
                  "capabilities": {
                    "hipchatApiConsumer": {
                      "scopes": [%s]
                    }
                  }
                }
                """.formatted(names));
    }

    AddonProject write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AddonProject option(String option) {
        options.add(option);
        return this;
    }

    /** Puts something around our processor's environment. */
    AddonProject wrapped(UnaryOperator<ProcessingEnvironment> other) {
        wrapper = other;
        return this;
    }

    /** Watches, or spoils, whatever the compiler writes. */
    AddonProject watched(WatchedOutputs.Watch other) {
        watch = other;
        watched = true;
        return this;
    }

    /** Leaves the sources as they are written: a rewriting would be no Java, or take long and show nothing new. */
    AddonProject asWritten() {
        rewritable = false;
        return this;
    }

    /** Puts processors behind ours, a new one for each compilation. */
    AddonProject processor(Supplier<Processor> other) {
        others.add(other);
        return this;
    }

    /** Puts a processor in front of ours. */
    AddonProject processorBefore(Supplier<Processor> other) {
        before.add(other);
        return this;
    }

    /** Puts class files on the class path. */
    AddonProject library(Path classes) {
        libraries.add(classes.toString());
        return this;
    }

    /** Takes our annotations, and all else that tests use, off the class path. */
    AddonProject withoutAnnotations() {
        annotations = List.of();
        return this;
    }

    Outcome compile(FrontEnd frontEnd) {
        return compile(frontEnd, "target/classes");
    }

    /** Compiles some of the sources alone, beside the classes that are there. */
    Outcome compileOnly(String... names) {
        library(folder.resolve("target/classes"));
        return compile(
                FrontEnd.JAVAC,
                "target/classes",
                Stream.of(names)
                        .map(name -> folder.resolve("src/main/java/app/" + name + ".java"))
                        .toArray(Path[]::new));
    }

    /** Removes a source file and its class. */
    AddonProject delete(String name) {
        try {
            Files.delete(folder.resolve("src/main/java/app/" + name + ".java"));
            Files.deleteIfExists(folder.resolve("target/classes/app/" + name + ".class"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs javac's rounds and no more. */
    Outcome roundsAlone() {
        Compilation rounds = compilation(new RoundsAlone(FrontEnd.JAVAC.compiler()), List.of(), "target/classes");
        return outcome(rounds.run(List.of(sources())), FrontEnd.JAVAC, "target/classes");
    }

    Outcome compile(FrontEnd frontEnd, String classOutput) {
        return compile(frontEnd, classOutput, sources());
    }

    /** Compiles these files, which are given to the compiler in this order. */
    Outcome compile(FrontEnd frontEnd, String classOutput, Path... sources) {
        Compilation compilation = compilation(frontEnd, classOutput);
        Built built = frontEnd == FrontEnd.JAVAC && !watched && rewritable
                ? Rewritings.compile(compilation, List.of(sources))
                : compilation.run(List.of(sources));
        return outcome(built, frontEnd, classOutput);
    }

    private Outcome outcome(Built built, FrontEnd frontEnd, String classOutput) {
        List<Printed> printed = built.said().stream()
                .map(Printed::of)
                .filter(frontEnd::isUnderTest)
                .toList();
        return new Outcome(built.success(), printed, folder.resolve(classOutput));
    }

    List<String> arguments(FrontEnd frontEnd, String classOutput) {
        return compilation(frontEnd, classOutput).arguments();
    }

    private Compilation compilation(FrontEnd frontEnd, String classOutput) {
        return compilation(frontEnd.compiler(), frontEnd.options(), classOutput);
    }

    private Compilation compilation(JavaCompiler compiler, List<String> own, String classOutput) {
        return new Compilation(
                new Compilation.Compiler(compiler, files -> new WatchedOutputs(files, watch)),
                folder,
                folder.resolve(classOutput),
                Stream.concat(libraries.stream(), annotations.stream()).toList(),
                Stream.concat(own.stream(), options.stream()).toList(),
                this::processors);
    }

    private List<Processor> processors() {
        List<Processor> processors = new ArrayList<>();
        before.forEach(other -> processors.add(other.get()));
        processors.add(new OtherEnvironment(new ScopecheckProcessor(), wrapper));
        others.forEach(other -> processors.add(other.get()));
        processors.add(new ScopecheckProcessor.Claim());
        return processors;
    }

    Path[] sources() {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toArray(Path[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
