package dev.scopecheck.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aMoveThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, NEW, (from, to) -> {
                    assertThat(from).hasBinaryContent(NEW);
                    throw new FileSystemException(to.toString(), null, "disk is full");
                }))
                .isInstanceOf(FileSystemException.class);

        assertThat(file).content().isEqualTo("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void whatIsLeftOfAnotherFileIsNotTouched() throws IOException {
        Path other = Files.writeString(folder.resolve(".scopecheck-b.json-1"), "half");

        AtomicFile.write(folder.resolve("a.json"), NEW);

        assertThat(other).exists();
    }

    @Test
    void aProblemIsSaidInOneLine() {
        Path inTheWay = folder.resolve("a");

        assertThatThrownBy(() -> {
                    Files.writeString(inTheWay, "");
                    AtomicFile.write(inTheWay.resolve("b.json"), NEW);
                })
                .isInstanceOfSatisfying(
                        IOException.class,
                        problem -> assertThat(FileProblem.words(problem))
                                .isEqualTo("cannot read or write " + inTheWay + ": something else is in its place"));
        assertThat(FileProblem.words(new IOException("no space"))).isEqualTo("cannot read or write a file: no space");
        assertThat(FileProblem.words(new IOException())).isEqualTo("cannot read or write a file: IOException");
    }
}
