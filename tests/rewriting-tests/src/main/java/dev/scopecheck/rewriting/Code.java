package dev.scopecheck.rewriting;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.scopecheck.testsupport.RepeatableCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Sources and what javac makes of them without processors, beside the sources that processors have generated. */
final class Code implements AutoCloseable {

    private static final List<String> OF_NO_CONCERN = List.of("-A", "-proc:", "-Werror", "-Xlint", "-XD", "-implicit:");

    private final List<Source> sources;
    private final StandardJavaFileManager files;
    private final JavacTask task;
    private final Trees trees;
    private final Map<Source, CompilationUnitTree> parsed = new LinkedHashMap<>();
    private final List<String> errors;

    private Code(RepeatableCompilation compilation, List<Source> sources) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        this.sources = sources;
        files = compilation.compiler().tool().getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        List<String> options = new ArrayList<>(List.of("-proc:none"));
        compilation.options().stream()
                .filter(option -> OF_NO_CONCERN.stream().noneMatch(option::startsWith))
                .forEach(options::add);
        List<Path> all = new ArrayList<>(sources.stream().map(Source::path).toList());
        FolderState.list(compilation.generatedSources()).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .forEach(all::add);
        task = (JavacTask) compilation
                .compiler()
                .tool()
                .getTask(
                        null,
                        files,
                        diagnostics,
                        compilation.arguments(options),
                        null,
                        files.getJavaFileObjectsFromPaths(all));
        trees = Trees.instance(task);
        for (CompilationUnitTree unit : task.parse()) {
            sourceOf(unit).forEach(source -> parsed.put(source, unit));
        }
        task.analyze();
        errors = diagnostics.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getCode)
                .sorted()
                .toList();
    }

    static Code of(RepeatableCompilation compilation, List<Source> sources) {
        try {
            return new Code(compilation, sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Source> sourceOf(CompilationUnitTree unit) {
        Path path = Path.of(unit.getSourceFile().toUri());
        return sources.stream().filter(source -> source.path().equals(path));
    }

    List<Source> sources() {
        return sources;
    }

    /** The codes of javac's errors, sorted. */
    List<String> errors() {
        return errors;
    }

    /** The source's trees, which are attributed where there are no errors. */
    CompilationUnitTree unit(Source source) {
        return parsed.get(source);
    }

    /** Edits each source by its attributed trees; or says why not. */
    Plan editing(String nothing, Function<Source, EditingScanner> scanner) {
        if (!errors.isEmpty()) {
            return new Plan.NotApplicable("it does not compile");
        }
        List<EditingScanner> scanners = sources.stream().map(scanner).toList();
        scanners.forEach(one -> one.scan(unit(one.source()), null));
        return scanners.stream().allMatch(EditingScanner::isEmpty)
                ? new Plan.NotApplicable(nothing)
                : Plan.of(scanners.stream().map(EditingScanner::rewritten));
    }

    Trees trees() {
        return trees;
    }

    Elements elements() {
        return task.getElements();
    }

    Types types() {
        return task.getTypes();
    }

    int start(Source source, Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit(source), tree);
    }

    int end(Source source, Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit(source), tree);
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
