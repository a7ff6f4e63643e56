package dev.scopecheck.core.report;

import dev.scopecheck.core.io.BoundedFile;
import dev.scopecheck.core.model.Anchor;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What is in class folders and jars, above all the report. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Reads the report of a class folder or jar.
     *
     * @param classes the folder or jar
     * @param anchors as {@link ReportReader#read} takes them
     * @throws NoSuchFileException where it has no report
     * @throws IOException where that cannot be read
     */
    public static ReportReader.ReadResult read(Path classes, Function<String, Anchor> anchors) throws IOException {
        return ReportReader.read(text(classes), anchors);
    }

    /**
     * The report's text.
     *
     * @throws NoSuchFileException where it has no report
     * @throws IOException where that cannot be read
     */
    public static String text(Path classes) throws IOException {
        return new String(content(classes, Report.NAME), StandardCharsets.UTF_8);
    }

    /**
     * The content of a file in a class folder or jar.
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
