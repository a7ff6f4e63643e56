package dev.scopecheck.processor;

import com.sun.source.util.Trees;
import dev.scopecheck.processor.report.Report;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;

/** Where the types of a report come from, in paths that are the same on every machine. */
final class Origins {

    private final Optional<Trees> trees;
    private final Optional<Path> classOutput;
    private final Map<String, String> sources = new HashMap<>();

    Origins(Optional<Trees> trees, Optional<Path> classOutput) {
        this.trees = trees;
        this.classOutput = classOutput;
    }

    /** Notes where these come from, which javac forgets once it has written their classes. */
    void note(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof QualifiedNameable named) {
                String name = named.getQualifiedName().toString();
                boolean type = root.getKind() != ElementKind.PACKAGE && root.getKind() != ElementKind.MODULE;
                source(root).ifPresent(path -> sources.put(type ? name : name + ".package-info", path));
            }
        }
    }

    /**
     * The origins of these types.
     *
     * @param types as places name them
     * @param written those that were compiled now and that no processor generated
     * @param memory tells of what was not compiled now
     */
    Map<String, Report.Origin> of(Collection<String> types, Set<String> written, Memory memory) {
        Map<String, Report.Origin> origins = new TreeMap<>();
        for (String type : types) {
            String source = sources.get(type);
            origins.put(
                    type, source == null ? memory.origin(type) : new Report.Origin(source, !written.contains(type)));
        }
        return origins;
    }

    private Optional<String> source(Element root) {
        return trees.flatMap(all -> Optional.ofNullable(all.getPath(root)))
                .flatMap(path ->
                        Folders.file(path.getCompilationUnit().getSourceFile().toUri()))
                .flatMap(this::fromClassOutput);
    }

    private Optional<String> fromClassOutput(Path source) {
        return classOutput
                .filter(folder -> Objects.equals(folder.getRoot(), source.getRoot()))
                .map(folder -> folder.relativize(source).toString().replace('\\', '/'));
    }
}
