package dev.scopecheck.core.report;

import dev.scopecheck.core.io.FolderOrJar;
import dev.scopecheck.core.model.Anchor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

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
        return new String(FolderOrJar.content(classes, Report.NAME), StandardCharsets.UTF_8);
    }
}
