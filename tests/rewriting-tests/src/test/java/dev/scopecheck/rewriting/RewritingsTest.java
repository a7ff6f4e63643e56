package dev.scopecheck.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.Trees;
import dev.scopecheck.testsupport.CompilationHook;
import dev.scopecheck.testsupport.RepeatableCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What each rewriting makes of a source, and that what comes of it is indeed compared. */
final class RewritingsTest {

    private static final Map<Rewriting, String> PARTS = Map.ofEntries(
            Map.entry(new QualifiedNames(), "int size(java.util.List<java.lang.String> names) {"),
            Map.entry(new StaticImports(), "import static java.lang.Math.max;"),
            Map.entry(new Parentheses(), "return (Math.max(((names).size()), (1)));"),
            Map.entry(new Blocks(), "{ if (names.isEmpty()) { return 0; } }"),
            Map.entry(WhiteSpace.BETWEEN_TOKENS, "Math /* .send( ' \" { */ . // it's .view(\nmax"),
            Map.entry(WhiteSpace.LINE_ENDS, "List;\rclass Room {\r\n"),
            Map.entry(WhiteSpace.ESCAPES, "\\u0072eturn \\u004dath.\\u006dax("),
            Map.entry(new RenamedLocals(), "if (namesRenamed.isEmpty())"),
            Map.entry(new MemberOrder(), "class Room {\n    int rooms = 1;\n    void open() {}\n    int size("),
            Map.entry(new ClassPerFile(), "import java.util.List;\nclass Other {}\n"),
            Map.entry(new AllInOne(), "class Other {}\n\nclass Third {}\n"),
            Map.entry(new ShuffledFiles(), "package app;\nclass Third {}\n== package app;\nimport"));

    @TempDir
    private Path folder;

    private List<Path> sources;

    @BeforeEach
    void writeTheSources() throws IOException {
        Path room = Files.writeString(folder.resolve("Room.java"), """
                package app;
                import java.util.List;
                class Room {
                    int rooms = 1;
                    int size(List<String> names) {
                        if (names.isEmpty()) return 0;
                        return Math.max(names.size(), 1);
                    }
                    void open() {}
                }
                class Other {}
                """);
        Path third = Files.writeString(folder.resolve("Third.java"), "package app;\nclass Third {}\n");
        sources = List.of(room, third);
    }

    @Test
    void testsOnWhoseClassPathTheyAreRunThem() {
        assertThat(CompilationHook.installed()).isInstanceOf(Rewritings.class);
    }

    @TestFactory
    Stream<DynamicTest> eachWritesTheSameInItsWay() {
        return PARTS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().label(),
                        () -> assertThat(rewritten(entry.getKey())).contains(entry.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> whatDependsOnTheShapeIsADifference() {
        return PARTS.keySet().stream()
                .map(rewriting -> DynamicTest.dynamicTest(
                        rewriting.label(),
                        () -> assertThat(verdict(rewriting, Measure::new)).isInstanceOf(Variation.Different.class)));
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotIsNone() {
        return PARTS.keySet().stream()
                .map(rewriting -> DynamicTest.dynamicTest(
                        rewriting.label(),
                        () -> assertThat(verdict(rewriting, Count::new)).isEqualTo(new Variation.Same())));
    }

    @Test
    void placesAreToldByWhereTheyComeFrom() {
        Source source = Source.read(sources.get(0));
        try (Code code = Code.of(compilation(Count::new), Source.read(sources))) {
            List<Rewritten> files = ((Plan.Files) WhiteSpace.BETWEEN_TOKENS.rewrite(code)).files();
            Source rewritten = files.get(0).asSource();
            int line = rewritten.line(rewritten.text().indexOf("max"));

            assertThat(line).isGreaterThan(7);
            assertThat(new Places(files, files).labels("Room.java:" + line)).containsExactly("Room.java:7");
            assertThat(new Places(files, files)
                            .of(files.get(0), rewritten.text().indexOf("max")))
                    .isEqualTo("Room.java#" + source.text().indexOf("max"));
        }
    }

    private String rewritten(Rewriting rewriting) {
        try (Code code = Code.of(compilation(Count::new), Source.read(sources))) {
            return ((Plan.Files) rewriting.rewrite(code))
                    .files().stream().map(file -> file.asSource().text()).collect(Collectors.joining("== "));
        }
    }

    private Variation.Verdict verdict(Rewriting rewriting, Supplier<Count> processor) {
        Experiment experiment = Experiment.of(compilation(processor), sources);
        try {
            return new RewrittenSources(rewriting).verdict(experiment);
        } finally {
            experiment.end();
        }
    }

    private RepeatableCompilation compilation(Supplier<Count> processor) {
        return new RepeatableCompilation(
                new RepeatableCompilation.Compiler(ToolProvider.getSystemJavaCompiler(), files -> files),
                folder,
                folder.resolve("target/classes"),
                List.of(System.getProperty("java.class.path")),
                List.of(),
                () -> List.of(processor.get()));
    }

    /** Says how many types there are. */
    private static class Count extends AbstractProcessor {

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.WARNING, "[Shape] it is " + measure(round));
            return false;
        }

        String measure(RoundEnvironment round) {
            return String.valueOf(round.getRootElements().size());
        }
    }

    /** Says what no finding should depend on: a number for the texts in the order of the types. */
    private static final class Measure extends Count {

        @Override
        String measure(RoundEnvironment round) {
            String texts = round.getRootElements().stream()
                    .map(type -> Trees.instance(processingEnv)
                            .getPath(type)
                            .getCompilationUnit()
                            .getSourceFile())
                    .map(file -> Source.read(Path.of(file.toUri())).text())
                    .collect(Collectors.joining());
            return String.valueOf(texts.hashCode());
        }
    }
}
