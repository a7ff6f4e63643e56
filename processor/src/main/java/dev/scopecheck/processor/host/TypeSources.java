package dev.scopecheck.processor.host;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.scopecheck.core.model.PackageInfoNames;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.processor.incremental.PreviousReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Where the types of a report come from, in paths that are the same on every machine. */
public final class TypeSources {

    private final Optional<Trees> trees;
    private final Optional<Path> classOutput;
    private final Map<String, JavaFileObject> sources = new HashMap<>();

    public TypeSources(Optional<Trees> trees, Optional<Path> classOutput) {
        this.trees = trees;
        this.classOutput = classOutput;
    }

    /** Notes where a type comes from: javac forgets it once it has written the class. */
    public void note(String type, CompilationUnitTree file) {
        sources.put(type, file.getSourceFile());
    }

    /** Notes where the packages among these come from. */
    public void notePackages(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof PackageElement declared && trees.isPresent()) {
                notePackage(declared, trees.get().getPath(root));
            }
        }
    }

    private void notePackage(PackageElement declared, @Nullable TreePath path) {
        if (path != null) {
            note(PackageInfoNames.of(declared.getQualifiedName().toString()), path.getCompilationUnit());
        }
    }

    /** The file of a type, if it was noted and is one on the disk. */
    public Optional<Path> file(String type) {
        return Optional.ofNullable(sources.get(type)).flatMap(source -> SourceRoots.file(source.toUri()));
    }

    /**
     * The origins of these types.
     *
     * @param types as places name them
     * @param written those that were compiled now and that no processor generated
     * @param unseen those that only their class files tell of
     * @param memory tells of what was not compiled now
     */
    public Map<String, Report.Origin> of(
            Collection<String> types, Set<String> written, Set<String> unseen, PreviousReport memory) {
        Map<String, Report.Origin> origins = new TreeMap<>();
        for (String type : types) {
            JavaFileObject source = sources.get(type);
            if (source == null) {
                origins.put(type, unseen.contains(type) ? ofClassFile(type) : memory.origin(type));
            } else {
                origins.put(
                        type, new Report.Origin(fromClassOutput(source), !written.contains(type), checksum(source)));
            }
        }
        return origins;
    }

    private Report.Origin ofClassFile(String type) {
        try {
            Path file = classOutput.orElseThrow().resolve(type.replace('.', '/') + ".class");
            return new Report.Origin("", false, Report.checksum(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Report.Origin.UNKNOWN;
        }
    }

    /** Of the file as it stands on the disk, whatever its encoding. */
    private static String checksum(JavaFileObject source) {
        try (InputStream in = source.openInputStream()) {
            return Report.checksum(in.readAllBytes());
        } catch (IOException | IllegalStateException | UnsupportedOperationException e) {
            return "";
        }
    }

    private String fromClassOutput(JavaFileObject source) {
        Optional<Path> file = SourceRoots.file(source.toUri());
        if (file.isEmpty() || classOutput.isEmpty()) {
            return "";
        }
        Path from = classOutput.get();
        return Objects.equals(from.getRoot(), file.get().getRoot())
                ? from.relativize(file.get()).toString().replace('\\', '/')
                : "";
    }
}
