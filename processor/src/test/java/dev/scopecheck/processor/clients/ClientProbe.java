package dev.scopecheck.processor.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.processor.RoundsProcessor;
import dev.scopecheck.processor.elements.ClassFileSource;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles a snippet against the libraries of declarative clients, and says which calls its types make. */
final class ClientProbe {

    private static final Set<String> LIBRARIES = Set.of(
            "feign-core",
            "jakarta.ws.rs-api",
            "javax.ws.rs-api",
            "micronaut-http",
            "micronaut-http-client-core",
            "microprofile-rest-client-api",
            "retrofit",
            "spring-cloud-openfeign-core",
            "spring-web");

    private static final String CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(path -> LIBRARIES.contains(artifact(path)))
            .collect(Collectors.joining(File.pathSeparator));

    private final Path folder;

    ClientProbe(Path folder) {
        this.folder = folder;
    }

    private static String artifact(String path) {
        return Path.of(path).getFileName().toString().replaceFirst("-\\d.*", "");
    }

    /**
     * Asserts that javac and ecj read these calls from the source, and javac from the class files, also if the libraries
     * are not there; none if blank.
     */
    void assertCalls(String snippet, String expected) {
        List<String> calls = expected.isBlank()
                ? List.of()
                : Stream.of(expected.split(", ")).sorted().toList();
        Input source = write(snippet);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

        assertThat(calls(javac, source)).as("from source").isEqualTo(calls);
        assertThat(calls(javac, classFiles(CLASS_PATH))).as("from class files").isEqualTo(calls);
        assertThat(calls(javac, classFiles(""))).as("from class files alone").isEqualTo(calls);
        assertThat(calls(new EclipseCompiler(), source)).as("with ecj").isEqualTo(calls);
    }

    /** The calls that javac reads from a source with errors. */
    List<String> callsInSpiteOfErrors(String snippet) {
        Reader reader = new Reader();
        assertThat(compile(ToolProvider.getSystemJavaCompiler(), write(snippet), reader))
                .anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
        return reader.calls;
    }

    private Input write(String snippet) {
        try {
            Files.createDirectories(classes());
            Path source = Files.writeString(folder.resolve("Snippet.java"), "package app;\n" + snippet);
            return new Input(List.of(source), List.of(), CLASS_PATH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Input classFiles(String libraries) {
        try (Stream<Path> files = Files.list(classes().resolve("app"))) {
            List<String> types = files.map(file -> file.getFileName().toString())
                    .map(name -> "app." + name.replace(".class", ""))
                    .sorted()
                    .toList();
            return new Input(List.of(), types, classes() + File.pathSeparator + libraries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> calls(JavaCompiler compiler, Input input) {
        Reader reader = new Reader();
        assertThat(compile(compiler, input, reader)).noneMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
        assertThat(reader.types).isPositive();
        return reader.calls.stream().distinct().sorted().toList();
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(JavaCompiler compiler, Input input, Reader reader) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = new ArrayList<>(List.of("-classpath", input.classPath()));
            options.addAll(List.of("-d", classes().toString()));
            options.addAll(input.types().isEmpty() ? List.of("-source", "17", "-target", "17") : List.of("-proc:only"));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    diagnostics,
                    options,
                    input.types(),
                    files.getJavaFileObjectsFromPaths(input.sources()));
            task.setProcessors(List.of(reader));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics();
    }

    /** Sources, or types by the names of their class files. */
    private record Input(List<Path> sources, List<String> types, String classPath) {}

    private static final class Reader extends RoundsProcessor {

        private final List<String> calls = new ArrayList<>();
        private int types;

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            ClientMethods methods = new ClientMethods(
                    new Carriers(processingEnv.getElementUtils(), Optional.empty(), ClassFileSource.NONE));
            for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
                types++;
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .flatMap(method -> methods.of(method).stream())
                        .forEach(this::add);
                methods.inherited(type).values().forEach(this::add);
            }
            return false;
        }

        private void add(ClientCall call) {
            calls.add(call.method() + " " + call.path());
        }
    }
}
