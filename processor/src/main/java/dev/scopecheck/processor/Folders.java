package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** The folders of the compilation, as far as the compiler tells. */
final class Folders {

    private final Filer filer;
    private final Optional<Trees> trees;
    private final Optional<Path> classOutput;

    Folders(Filer filer, Optional<Trees> trees) {
        this.filer = filer;
        this.trees = trees;
        Optional<Path> existing = existing("scopecheck");
        this.classOutput = existing.isPresent() ? existing : created("META-INF/scopecheck/report.json");
    }

    /** Where class files go. */
    Optional<Path> classOutput() {
        return classOutput;
    }

    /** Whether it compiles tests, by the class outputs of Maven, Gradle, Eclipse with Gradle, and IntelliJ. */
    boolean areOfTests() {
        if (classOutput.isEmpty()) {
            return false;
        }
        String last = name(classOutput.get(), 1);
        String above = name(classOutput.get(), 2);
        String third = name(classOutput.get(), 3);
        boolean test = last.equals("test") || (last.endsWith("Test") && last.length() > "Test".length());
        return last.equals("test-classes")
                || (third.equals("classes") && test)
                || (above.equals("bin") && last.equals("test"))
                || (third.equals("out") && above.equals("test"));
    }

    private static String name(Path path, int fromEnd) {
        int index = path.getNameCount() - fromEnd;
        return index < 0 ? "" : path.getName(index).toString();
    }

    /** Where the packages of these types start, sorted. */
    List<Path> sourceRoots(Collection<? extends Element> roots) {
        Map<String, CompilationUnitTree> files = new HashMap<>();
        for (Element root : roots) {
            TreePath path = trees.isPresent() && root instanceof TypeElement
                    ? trees.get().getPath(root)
                    : null;
            if (path != null) {
                files.putIfAbsent(folder(path.getCompilationUnit()), path.getCompilationUnit());
            }
        }
        Set<Path> found = new TreeSet<>();
        for (CompilationUnitTree file : files.values()) {
            Optional<Path> root = sourceRoot(file);
            if (root.isPresent()) {
                found.add(root.get());
            }
        }
        return List.copyOf(found);
    }

    /** Unlike that of files in other folders: to ask for a file's URI looks at the disk, and folders hold many files. */
    private static String folder(CompilationUnitTree file) {
        String name = file.getSourceFile().getName().replace('\\', '/');
        int slash = name.lastIndexOf('/');
        return packageName(file) + ':' + (slash < 0 ? name : name.substring(0, slash));
    }

    private static String packageName(CompilationUnitTree file) {
        return file.getPackageName() == null ? "" : file.getPackageName().toString();
    }

    private static Optional<Path> sourceRoot(CompilationUnitTree file) {
        String packageName = packageName(file);
        int depth = packageName.isEmpty() ? 0 : packageName.split("\\.", -1).length;
        return above(file.getSourceFile().toUri(), depth + 1);
    }

    /** javac and Eclipse tell the place of a file that is not there; ecj does not. */
    private Optional<Path> existing(String name) {
        try {
            return above(
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", name).toUri(), depth(name));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** To ask for a new file writes nothing yet. */
    private Optional<Path> created(String name) {
        try {
            return above(
                    filer.createResource(StandardLocation.CLASS_OUTPUT, "", name)
                            .toUri(),
                    depth(name));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static int depth(String name) {
        return Path.of(name).getNameCount();
    }

    private static Optional<Path> above(URI uri, int steps) {
        Optional<Path> path = file(uri);
        for (int step = 0; step < steps && path.isPresent(); step++) {
            path = Optional.ofNullable(path.get().getParent());
        }
        return path;
    }

    /** The path of a file; nothing for one in memory. */
    static Optional<Path> file(URI uri) {
        return "file".equals(uri.getScheme())
                ? Optional.of(Path.of(uri).toAbsolutePath().normalize())
                : Optional.empty();
    }
}
