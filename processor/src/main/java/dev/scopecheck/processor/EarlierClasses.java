package dev.scopecheck.processor;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The class files that an earlier build left in the class output.
 *
 * <p>Eclipse deletes them before it compiles everything. Where there are some, it compiles but a part.
 */
final class EarlierClasses {

    private static final String MODULE = "module-info";
    private static final String SUFFIX = ".class";

    private final Path classOutput;

    EarlierClasses(Path classOutput) {
        this.classOutput = classOutput;
    }

    /** Those in a folder, if there are any. */
    static Optional<EarlierClasses> in(Optional<Path> classOutput) {
        return classOutput
                .map(EarlierClasses::new)
                .filter(classes -> !classes.files().isEmpty());
    }

    /** Whether there is one of a type that is not among these. */
    boolean existBeside(Set<String> compiled) {
        for (Path file : files()) {
            String name = binaryName(file);
            if (!name.contains("$") && !name.endsWith(MODULE) && !compiled.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The qualified names of those that mention a type, sorted. */
    List<String> mentioning(String typeName) {
        String internalName = typeName.replace('.', '/');
        return files().stream()
                .filter(file -> content(file).contains(internalName))
                .map(this::qualifiedName)
                .sorted()
                .toList();
    }

    /**
     * The qualified names of those that mention one of these types and are not among the compiled ones, sorted.
     *
     * @param compiled top-level types, and packages by their {@code package-info}
     */
    List<String> mentioning(Collection<String> typeNames, Set<String> compiled) {
        Set<String> mentioning = new TreeSet<>();
        for (String typeName : typeNames) {
            mentioning.addAll(mentioning(typeName));
        }
        mentioning.removeIf(name -> isIn(name, compiled));
        return List.copyOf(mentioning);
    }

    /** Whether a type, or one that it is nested in, is among these. */
    private static boolean isIn(String name, Set<String> types) {
        int dot = name.lastIndexOf('.');
        return types.contains(name) || (dot > 0 && isIn(name.substring(0, dot), types));
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
