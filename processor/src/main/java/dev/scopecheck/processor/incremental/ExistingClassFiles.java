package dev.scopecheck.processor.incremental;

import dev.scopecheck.core.io.ClassFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The class files that an earlier build left in the class output.
 *
 * <p>Eclipse deletes them before it compiles everything. Where there are some, it compiles but a part.
 */
public final class ExistingClassFiles {

    private static final String MODULE = "module-info";

    private final ClassFolder classes;

    ExistingClassFiles(Path classOutput) {
        this.classes = new ClassFolder(classOutput);
    }

    /** Those in a folder, if there are any. */
    public static Optional<ExistingClassFiles> in(Optional<Path> classOutput) {
        return classOutput
                .map(ExistingClassFiles::new)
                .filter(classes -> !classes.files().isEmpty());
    }

    /** The files of outermost types, and of packages by their {@code package-info}, that are not among these. */
    SortedMap<String, Path> outermostBeside(Set<String> compiled) {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path file : files()) {
            String name = classes.binaryName(file);
            if (!name.contains("$") && !name.endsWith(MODULE) && !compiled.contains(name)) {
                files.put(name, file);
            }
        }
        return files;
    }

    /** The qualified names of those that mention a type, sorted. */
    public List<String> mentioning(String typeName) {
        return files().stream()
                .filter(file -> mentions(file, List.of(typeName)))
                .map(file -> classes.binaryName(file).replace('$', '.'))
                .sorted()
                .toList();
    }

    /** The outermost types that mention one of these types, or whose nested types do, sorted. */
    public List<String> mentioning(Collection<String> typeNames, Predicate<String> outermost) {
        return of(outermost, file -> mentions(file, typeNames));
    }

    /** The outermost types that use a member of one of these simple names, or whose nested types do, sorted. */
    List<String> naming(Collection<String> names, Predicate<String> outermost) {
        return of(outermost, file -> !Collections.disjoint(texts(file), names));
    }

    private static Collection<String> texts(Path file) {
        try {
            return ClassFolder.texts(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> of(Predicate<String> outermost, Predicate<Path> condition) {
        Set<String> mentioning = new TreeSet<>();
        for (Path file : files()) {
            String name = classes.binaryName(file);
            int nested = name.indexOf('$', name.lastIndexOf('.') + 2);
            String outer = nested < 0 ? name : name.substring(0, nested);
            if (outermost.test(outer) && condition.test(file)) {
                mentioning.add(outer);
            }
        }
        return List.copyOf(mentioning);
    }

    private static boolean mentions(Path file, Collection<String> typeNames) {
        try {
            return ClassFolder.mentions(file, typeNames);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        try {
            return classes.filesWithoutLayers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
