package dev.scopecheck.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BoundedFileTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void whatIsAsLargeAsAllowedIsReadAndOneByteMoreIsNot() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[MEGABYTE]);
        assertThat(BoundedFile.read(file, MEGABYTE)).hasSize(MEGABYTE);
        Files.write(file, new byte[MEGABYTE + 1]);

        assertThatThrownBy(() -> BoundedFile.read(file, MEGABYTE))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        problem -> assertThat(IoReason.of(problem)).isEqualTo("it is larger than 1 MB"));
    }

    /** As an entry of a jar, whose size nobody knows before it is read. */
    @Test
    void aStreamIsReadNoFurtherThanAllowed() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[3 * MEGABYTE]);

        assertThatThrownBy(() -> BoundedFile.read(in, "entry", MEGABYTE)).isInstanceOf(FileSystemException.class);
        assertThat(in.available()).isEqualTo(2 * MEGABYTE - 1);
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThat(BoundedFile.isThere(folder.resolve("a"))).isFalse();
        assertThatThrownBy(() -> BoundedFile.read(folder.resolve("a"), MEGABYTE))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aReasonNamesNoPath() {
        assertThat(IoReason.of(new AccessDeniedException("/a/b"))).isEqualTo("access is denied");
        assertThat(IoReason.of(new FileSystemException("/a/b", null, "Too many open files")))
                .isEqualTo("Too many open files");
        assertThat(IoReason.of(new FileSystemException("/a/b"))).isEqualTo("FileSystemException");
        assertThat(IoReason.of(new NoSuchFileException("/a/b"))).isEqualTo("it is not there");
        assertThat(IoReason.of(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(IoReason.of(new FileNotFoundException("/a/b (Permission denied)")))
                .isEqualTo("FileNotFoundException");
        assertThat(IoReason.of(new IOException("a\\b", new AccessDeniedException("a\\b"))))
                .isEqualTo("access is denied");
        assertThat(IoReason.of(new IOException())).isEqualTo("IOException");
    }
}
