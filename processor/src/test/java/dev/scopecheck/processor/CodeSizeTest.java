package dev.scopecheck.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The house rule on sizes, for every module's sources. */
class CodeSizeTest {

    private static final int FILE_LINES = 250;
    private static final int METHOD_LINES = 35;
    private static final int PARAMETERS = 4;

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void theSourcesOfEveryModuleAreFound() throws IOException {
        assertThat(sources())
                .map(file -> ROOT.relativize(file).getName(0).toString())
                .contains(
                        "annotations",
                        "cli",
                        "commands",
                        "core",
                        "example-addon",
                        "maven-plugin",
                        "processor",
                        "tests");
    }

    @Test
    void noFileIsLongerThanTheRuleSays() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES) {
                tooLong.add(ROOT.relativize(file) + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThanTheRuleSays() throws IOException {
        assertThat(found(LongMethods::new)).isEmpty();
    }

    @Test
    void noMethodHasMoreParametersThanTheRuleSays() throws IOException {
        assertThat(found((unit, positions) -> new ManyParameters(unit))).isEmpty();
    }

    @Test
    void noStatementIsNestedDeeperThanTheRuleSays() throws IOException {
        assertThat(found(DeepStatements::new)).isEmpty();
    }

    private static List<String> found(
            BiFunction<CompilationUnitTree, SourcePositions, TreeScanner<Void, List<String>>> rule) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                rule.apply(unit, positions).scan(unit, found);
            }
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT);
                Stream<Path> ofTests = Files.list(ROOT.resolve("tests"))) {
            for (Path module : Stream.concat(modules, ofTests).sorted().toList()) {
                sources.addAll(javaFiles(module.resolve("src/main/java")));
                sources.addAll(javaFiles(module.resolve("src/test/java")));
            }
        }
        return sources;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** But not the components of a record, which is a table of facts, nor of what another type has declared. */
    private static final class ManyParameters extends TreeScanner<Void, List<String>> {

        private final CompilationUnitTree unit;

        ManyParameters(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public Void visitClass(ClassTree type, List<String> tooMany) {
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method
                        && method.getParameters().size() > PARAMETERS
                        && !isGiven(type, method)) {
                    tooMany.add(unit.getSourceFile().getName() + " " + method.getName() + " has "
                            + method.getParameters().size() + " parameters");
                }
            }
            return super.visitClass(type, tooMany);
        }

        private static boolean isGiven(ClassTree type, MethodTree method) {
            boolean components = type.getKind() == Tree.Kind.RECORD && method.getReturnType() == null;
            return components
                    || method.getModifiers().getAnnotations().stream()
                            .anyMatch(annotation ->
                                    annotation.getAnnotationType().toString().equals("Override"));
        }
    }

    private static final class LongMethods extends TreeScanner<Void, List<String>> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        LongMethods(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> tooLong) {
            LineMap lines = unit.getLineMap();
            Tree counted = method.getBody() == null ? method : method.getBody();
            long first = lines.getLineNumber(positions.getStartPosition(unit, counted));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first >= METHOD_LINES && !isTable(method)) {
                tooLong.add(unit.getSourceFile().getName() + ":" + first + " " + method.getName() + " has "
                        + (last - first + 1) + " lines");
            }
            return super.visitMethod(method, tooLong);
        }

        /** A test's table of arguments: rows, no steps. */
        private static boolean isTable(MethodTree method) {
            return method.getParameters().isEmpty()
                    && method.getBody() != null
                    && method.getBody().getStatements().stream()
                            .allMatch(part -> part instanceof ReturnTree || part instanceof VariableTree)
                    && String.valueOf(method.getReturnType()).startsWith("Stream<Arguments>");
        }
    }
}
