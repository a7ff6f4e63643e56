package dev.scopecheck.core.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in a class folder or jar. */
public final class FolderOrJar {

    private FolderOrJar() {}

    /**
     * Reads the content of a file in a class folder or jar.
     *
     * @param name with {@code /}
     * @throws NoSuchFileException where there is none; it names the folder or jar where that is missing itself
     * @throws IOException where it cannot be read
     */
    public static byte[] content(Path classes, String name) throws IOException {
        Path file = classes.resolve(name);
        if (!BoundedFile.isThere(classes)) {
            throw new NoSuchFileException(classes.toString());
        }
        if (Files.isDirectory(classes) && !BoundedFile.isThere(file)) {
            throw new NoSuchFileException(name);
        }
        if (Files.isDirectory(classes)) {
            return BoundedFile.read(file, BoundedFile.REPORTED);
        }
        if (!Files.isRegularFile(classes)) {
            throw new FileSystemException(name, null, "what is named is neither a folder nor a jar");
        }
        try (ZipFile zip = new ZipFile(classes.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new NoSuchFileException(name);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return BoundedFile.read(in, name, BoundedFile.REPORTED);
            }
        } catch (ZipException | EOFException e) {
            throw new FileSystemException(classes.toString(), null, "it is no jar that can be read");
        }
    }
}
