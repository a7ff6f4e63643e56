package dev.scopecheck.processor.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.processor.RoundsProcessor;
import dev.scopecheck.processor.elements.ClassFileSource;
import dev.scopecheck.testsupport.CompilationResult;
import dev.scopecheck.testsupport.RepeatableCompilation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
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

    private static final List<String> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(path -> LIBRARIES.contains(artifact(path)))
            .toList();

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
        Path source = snippet(snippet);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

        assertThat(calls(new Reader(List.of()), javac, CLASS_PATH, source))
                .as("from source")
                .isEqualTo(calls);
        List<String> types = types();
        Path other = write("Other.java", "class Other {}");
        String classes = folder.resolve("classes").toString();
        List<String> all =
                Stream.concat(Stream.of(classes), CLASS_PATH.stream()).toList();
        assertThat(calls(new Reader(types), javac, all, other))
                .as("from class files")
                .isEqualTo(calls);
        assertThat(calls(new Reader(types), javac, List.of(classes), other))
                .as("from class files alone")
                .isEqualTo(calls);
        assertThat(calls(new Reader(List.of()), new EclipseCompiler(), CLASS_PATH, source))
                .as("with ecj")
                .isEqualTo(calls);
    }

    /** The calls that javac reads from a source with errors. */
    List<String> callsInSpiteOfErrors(String snippet) {
        Reader reader = new Reader(List.of());
        Path source = snippet(snippet);
        assertThat(compile(reader, ToolProvider.getSystemJavaCompiler(), CLASS_PATH, source)
                        .success())
                .isFalse();
        return reader.calls;
    }

    private Path snippet(String body) {
        return write("Snippet.java", "package app;\n" + body);
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of the types that were compiled. */
    private List<String> types() {
        try (Stream<Path> files = Files.list(folder.resolve("classes/app"))) {
            return files.map(file -> "app." + file.getFileName().toString().replace(".class", ""))
                    .map(name -> name.replace('$', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> calls(Reader reader, JavaCompiler compiler, List<String> classPath, Path source) {
        CompilationResult result = compile(reader, compiler, classPath, source);
        assertThat(result.success()).as(result.toString()).isTrue();
        assertThat(reader.types).isPositive();
        return reader.calls.stream().distinct().sorted().toList();
    }

    private CompilationResult compile(Reader reader, JavaCompiler compiler, List<String> classPath, Path source) {
        return new RepeatableCompilation(
                        new RepeatableCompilation.Compiler(compiler, files -> files),
                        folder,
                        folder.resolve("classes"),
                        classPath,
                        List.of("-source", "17", "-target", "17"),
                        () -> List.of(reader))
                .run(List.of(source));
    }

    /** Reads the calls of the sources' types, or of those that are named. */
    private static final class Reader extends RoundsProcessor {

        private final List<String> names;
        private final List<String> calls = new ArrayList<>();
        private int types;

        Reader(List<String> names) {
            this.names = names;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            ClientMethods methods = new ClientMethods(
                    new Carriers(processingEnv.getElementUtils(), Optional.empty(), ClassFileSource.NONE));
            for (TypeElement type : ElementFilter.typesIn(elements(round))) {
                types++;
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .flatMap(method -> methods.of(method).stream())
                        .forEach(this::add);
                methods.inherited(type).values().forEach(this::add);
            }
            return false;
        }

        private Set<? extends Element> elements(RoundEnvironment round) {
            return names.isEmpty()
                    ? round.getRootElements()
                    : names.stream()
                            .map(processingEnv.getElementUtils()::getTypeElement)
                            .collect(Collectors.toUnmodifiableSet());
        }

        private void add(ClientCall call) {
            calls.add(call.method() + " " + call.path());
        }
    }
}
