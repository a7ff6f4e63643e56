package dev.scopecheck.core.io;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The class files in a folder, and what they mention. */
public final class ClassFolder {

    /** The ending of a class file's name. */
    public static final String SUFFIX = ".class";

    private static final String LAYERS = "META-INF/versions";
    private static final Pattern LAYER = Pattern.compile("^META-INF\\.versions\\.[0-9]+\\.");

    private final Path folder;

    public ClassFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns all class files, sorted.
     *
     * @throws IOException where a folder cannot be read
     */
    public List<Path> files() throws IOException {
        return files(folder, SUFFIX);
    }

    /**
     * Returns the class files of one compilation, sorted: those for other Java releases are of other compilations.
     *
     * @throws IOException where a folder cannot be read
     */
    public List<Path> filesWithoutLayers() throws IOException {
        return walk(folder, new Collecting(SUFFIX, true));
    }

    /**
     * Returns the files in a folder whose names end so, sorted; none where the folder does not exist.
     *
     * @throws IOException where a folder cannot be read
     */
    public static List<Path> files(Path folder, String suffix) throws IOException {
        return walk(folder, new Collecting(suffix, false));
    }

    private static List<Path> walk(Path folder, Collecting found) throws IOException {
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, found);
        }
        found.files.sort(null);
        return found.files;
    }

    /** Returns the binary name of the class in one of the folder's files. */
    public String binaryName(Path file) {
        String path = folder.relativize(file).toString();
        String name = path.substring(0, path.length() - SUFFIX.length())
                .replace(file.getFileSystem().getSeparator(), ".");
        return LAYER.matcher(name).replaceFirst("");
    }

    /**
     * Returns whether a class mentions one of these types, or one whose name starts with theirs.
     *
     * @param types their qualified names
     * @throws IOException where the file cannot be read
     */
    public static boolean mentions(Path file, Collection<String> types) throws IOException {
        String content = content(file);
        for (String type : types) {
            if (content.contains(type.replace('.', '/'))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a class has one of these annotations.
     *
     * @param annotations their qualified names
     * @throws IOException where the file cannot be read
     */
    public static boolean isAnnotated(Path file, Collection<String> annotations) throws IOException {
        String content = content(file);
        for (String annotation : annotations) {
            if (content.contains("L" + annotation.replace('.', '/') + ";")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the texts in a class, among them the names that it uses; none where the file is damaged.
     *
     * @throws IOException where the file cannot be read
     */
    public static Collection<String> texts(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            return ConstantPool.read(in).map(pool -> pool.texts().values()).orElse(List.of());
        } catch (IOException e) {
            return List.of(); // it ends too early, and does not run
        }
    }

    /** Byte by byte, in which the names of types can be found. */
    private static String content(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static final class Collecting extends SimpleFileVisitor<Path> {

        private final String suffix;
        private final boolean skipsLayers;
        private final List<Path> files = new ArrayList<>();

        Collecting(String suffix, boolean skipsLayers) {
            this.suffix = suffix;
            this.skipsLayers = skipsLayers;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return skipsLayers && folder.endsWith(LAYERS) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isDirectory()
                    && !attributes.isOther()
                    && file.toString().endsWith(suffix)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
