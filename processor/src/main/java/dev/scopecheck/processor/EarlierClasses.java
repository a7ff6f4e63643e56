package dev.scopecheck.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The class files that an earlier build left in the class output.
 *
 * <p>Eclipse deletes them before it compiles everything. Where there are some, it compiles but a part.
 */
final class EarlierClasses {

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
            if (!name.contains("$") && !name.endsWith("-info") && !compiled.contains(name)) {
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

    private List<Path> files() {
        if (!Files.isDirectory(classOutput)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(classOutput)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
