package dev.scopecheck.processor.report;

import dev.scopecheck.processor.model.Anchor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The reports in class folders and jars. */
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
    public static ReportReader.Result read(Path classes, Function<String, Anchor> anchors) throws IOException {
        byte[] content =
                Files.isDirectory(classes) ? Files.readAllBytes(classes.resolve(Report.NAME)) : fromJar(classes);
        return ReportReader.read(new String(content, StandardCharsets.UTF_8), anchors);
    }

    private static byte[] fromJar(Path jar) throws IOException {
        if (!Files.exists(jar)) {
            throw new NoSuchFileException(jar.toString());
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(Report.NAME);
            if (entry == null) {
                throw new NoSuchFileException(Report.NAME);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }
}
