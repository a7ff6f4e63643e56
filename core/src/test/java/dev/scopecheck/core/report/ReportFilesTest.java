package dev.scopecheck.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.scopecheck.core.io.FolderOrJar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderHasItsReport() throws IOException {
        Path file = folder.resolve(Report.NAME);
        Files.createDirectories(file.getParent());
        Files.writeString(file, ReportWriter.render(Seen.report()));

        assertThat(read(folder)).isEqualTo(new ReportReader.Read(Seen.report()));
    }

    @Test
    void soHasAJar() throws IOException {
        assertThat(read(jar(Report.NAME, ReportWriter.render(Seen.report()))))
                .isEqualTo(new ReportReader.Read(Seen.report()));
    }

    @Test
    void anyOtherFileIsReadAsItIs() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "ä\n");

        assertThat(FolderOrJar.content(jar("a/b.txt", "ö\n"), "a/b.txt"))
                .isEqualTo("ö\n".getBytes(StandardCharsets.UTF_8));
        assertThat(FolderOrJar.content(folder, "b.txt")).isEqualTo("ä\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNotThereIsNotFoundByName() throws IOException {
        Path jar = jar("a.txt", "");

        Path none = folder.resolve("none.jar");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> read(none))
                .withMessage(none.toString());
        for (Path classes : new Path[] {folder, jar}) {
            assertThatExceptionOfType(NoSuchFileException.class)
                    .as("%s", classes)
                    .isThrownBy(() -> read(classes))
                    .withMessage(Report.NAME);
        }
    }

    @Test
    void aFileThatIsNoJarCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("no.jar"), "no zip");

        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> read(file));
    }

    private static ReportReader.ReadResult read(Path classes) throws IOException {
        return ReportFiles.read(classes, source -> SourceFile.UNKNOWN);
    }

    private Path jar(String name, String text) throws IOException {
        Path jar = folder.resolve("a.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
