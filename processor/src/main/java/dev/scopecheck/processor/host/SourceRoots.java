package dev.scopecheck.processor.host;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * The folders in which the packages of the sources start, as far as the compiler tells.
 *
 * <p>javac gives a type's file with its analysis for nothing, and looks long for one that it is asked for.
 */
public final class SourceRoots {

    private final Optional<Trees> trees;
    private final Set<String> noted = new HashSet<>();
    private final Map<String, Start> starts = new HashMap<>();
    private @Nullable Boolean ofTests;

    public SourceRoots(Optional<Trees> trees) {
        this.trees = trees;
    }

    private record Start(String packageName, JavaFileObject file) {

        Optional<Path> folder() {
            int depth = packageName.isEmpty() ? 0 : packageName.split("\\.", -1).length;
            return above(file.toUri(), depth + 1);
        }
    }

    /** Notes the file of an outermost type. */
    public void note(String type, CompilationUnitTree file) {
        noted.add(type);
        // of which the name is longer by one part; to have the package's name from its tree takes long
        String packageName = type.substring(0, Math.max(type.lastIndexOf('.'), 0));
        String folder = folder(packageName, file.getSourceFile());
        if (!starts.containsKey(folder)) {
            starts.put(folder, new Start(packageName, file.getSourceFile()));
        }
    }

    /** Unlike that of files in other folders: to ask for a file's URI looks at the disk, and folders hold many files. */
    private static String folder(String packageName, JavaFileObject file) {
        String name = file.getName().replace('\\', '/');
        int slash = name.lastIndexOf('/');
        return packageName + ':' + (slash < 0 ? name : name.substring(0, slash));
    }

    /** The folders of these types, sorted. */
    public List<Path> of(Collection<String> types, Function<String, Optional<Element>> elements) {
        for (String type : types) {
            if (trees.isPresent() && noted.add(type)) {
                elements.apply(type).map(trees.get()::getPath).ifPresent(path -> note(type, path.getCompilationUnit()));
            }
        }
        Set<Path> folders = new TreeSet<>();
        for (Start start : starts.values()) {
            start.folder().ifPresent(folders::add);
        }
        return List.copyOf(folders);
    }

    /** Returns whether these types, if there are any, are tests. The first one is asked for alone. */
    public boolean areOfTests(Collection<String> types, Function<String, Optional<Element>> elements) {
        if (types.isEmpty()) {
            return false;
        }
        if (ofTests == null) {
            List<String> all = List.copyOf(types);
            ofTests = allOfTests(of(all.subList(0, 1), elements)) && allOfTests(of(all, elements));
        }
        return ofTests;
    }

    private static boolean allOfTests(List<Path> folders) {
        return !folders.isEmpty() && folders.stream().allMatch(ClassOutput::isOfTests);
    }

    /** The folder so many steps above a file on the disk. */
    static Optional<Path> above(URI uri, int steps) {
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
