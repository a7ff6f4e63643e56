package dev.scopecheck.processor.incremental;

import dev.scopecheck.core.io.ConstantPool;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
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
    private static final String LAYERS = "META-INF/versions";
    private static final String SUFFIX = ".class";

    private final Path classOutput;

    ExistingClassFiles(Path classOutput) {
        this.classOutput = classOutput;
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
            String name = binaryName(file);
            if (!name.contains("$") && !name.endsWith(MODULE) && !compiled.contains(name)) {
                files.put(name, file);
            }
        }
        return files;
    }

    /** The qualified names of those that mention a type, sorted. */
    public List<String> mentioning(String typeName) {
        String internalName = typeName.replace('.', '/');
        return files().stream()
                .filter(file -> content(file).contains(internalName))
                .map(this::qualifiedName)
                .sorted()
                .toList();
    }

    /** The outermost types that mention one of these types, or whose nested types do, sorted. */
    public List<String> mentioning(Collection<String> typeNames, Predicate<String> outermost) {
        return of(outermost, file -> mentionsOne(file, typeNames));
    }

    /** The outermost types that use a member of one of these simple names, or whose nested types do, sorted. */
    List<String> naming(Collection<String> names, Predicate<String> outermost) {
        return of(outermost, file -> !Collections.disjoint(texts(file), names));
    }

    private static Collection<String> texts(Path file) {
        byte[] content = content(file).getBytes(StandardCharsets.ISO_8859_1);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            return ConstantPool.read(in).map(pool -> pool.texts().values()).orElse(List.of());
        } catch (IOException e) {
            return List.of(); // it is damaged, and does not run
        }
    }

    private List<String> of(Predicate<String> outermost, Predicate<Path> condition) {
        Set<String> mentioning = new TreeSet<>();
        for (Path file : files()) {
            String name = binaryName(file);
            int nested = name.indexOf('$', name.lastIndexOf('.') + 2);
            String outer = nested < 0 ? name : name.substring(0, nested);
            if (outermost.test(outer) && condition.test(file)) {
                mentioning.add(outer);
            }
        }
        return List.copyOf(mentioning);
    }

    private static boolean mentionsOne(Path file, Collection<String> typeNames) {
        String content = content(file);
        return typeNames.stream().anyMatch(name -> content.contains(name.replace('.', '/')));
    }

    private List<Path> files() {
        if (!Files.isDirectory(classOutput)) {
            return List.of();
        }
        Collecting found = new Collecting();
        try {
            Files.walkFileTree(classOutput, found);
            return found.files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Collecting extends SimpleFileVisitor<Path> {

        private final List<Path> files = new ArrayList<>();

        /** Release layers are compilations of their own. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.endsWith(LAYERS) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isDirectory()
                    && !attributes.isOther()
                    && file.toString().endsWith(SUFFIX)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /** Byte by byte, in which the names of types can be found. */
    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String qualifiedName(Path file) {
        return binaryName(file).replace('$', '.');
    }

    private String binaryName(Path file) {
        String path = classOutput.relativize(file).toString();
        return path.substring(0, path.length() - SUFFIX.length())
                .replace(file.getFileSystem().getSeparator(), ".");
    }
}
