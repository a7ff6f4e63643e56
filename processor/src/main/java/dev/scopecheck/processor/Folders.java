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
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** The folders of the compilation, as far as the compiler tells. */
final class Folders {

    /** The class outputs of tests: Maven's, Gradle's, those of Eclipse with Gradle, and IntelliJ's. */
    private static final Pattern TEST_OUTPUT =
            Pattern.compile(".*/(test-classes|classes/[^/]+/(test|[^/]+Test)|bin/test|out/test/[^/]+)");

    private final Filer filer;
    private final Optional<Trees> trees;

    Folders(Filer filer, Optional<Trees> trees) {
        this.filer = filer;
        this.trees = trees;
    }

    /** Where class files go. */
    Optional<Path> classOutput() {
        return existing("scopecheck").or(() -> created("META-INF/scopecheck/report.json"));
    }

    /** Whether these are the class files of tests. */
    static boolean isTestOutput(Path classOutput) {
        return TEST_OUTPUT.matcher(classOutput.toString().replace('\\', '/')).matches();
    }

    /** Where the packages of these types start, sorted. */
    List<Path> sourceRoots(Collection<? extends Element> roots) {
        Map<String, Optional<Path>> folders = new HashMap<>();
        trees.ifPresent(known -> roots.stream()
                .filter(TypeElement.class::isInstance)
                .flatMap(type -> Optional.ofNullable(known.getPath(type)).stream())
                .map(TreePath::getCompilationUnit)
                .forEach(file -> folders.computeIfAbsent(folder(file), folder -> sourceRoot(file))));
        return folders.values().stream()
                .flatMap(Optional::stream)
                .sorted()
                .distinct()
                .toList();
    }

    /** Unlike that of files in other folders: to ask for a file's URI looks at the disk, and folders hold many files. */
    private static String folder(CompilationUnitTree file) {
        String name = file.getSourceFile().getName().replace('\\', '/');
        int slash = name.lastIndexOf('/');
        return packageName(file) + ':' + (slash < 0 ? name : name.substring(0, slash));
    }

    private static String packageName(CompilationUnitTree file) {
        return Optional.ofNullable(file.getPackageName()).map(Object::toString).orElse("");
    }

    private static Optional<Path> sourceRoot(CompilationUnitTree file) {
        String packageName = packageName(file);
        int depth = packageName.isEmpty() ? 0 : packageName.split("\\.", -1).length;
        Optional<Path> folder = file(file.getSourceFile().toUri());
        for (int step = 0; step <= depth; step++) {
            folder = folder.flatMap(path -> Optional.ofNullable(path.getParent()));
        }
        return folder;
    }

    /** javac and Eclipse tell the place of a file that is not there; ecj does not. */
    private Optional<Path> existing(String name) {
        try {
            return above(
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", name).toUri(), name);
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
                    name);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> above(URI uri, String name) {
        Optional<Path> path = file(uri);
        for (int step = 0; step < Path.of(name).getNameCount(); step++) {
            path = path.flatMap(file -> Optional.ofNullable(file.getParent()));
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
