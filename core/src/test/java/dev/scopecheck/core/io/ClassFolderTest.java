package dev.scopecheck.core.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassFolderTest {

    @TempDir
    private Path folder;

    @Test
    void classFilesAreSortedAndOtherFilesAreNotAmongThem() throws IOException {
        Path second = write("b/Two.class", "");
        Path first = write("a/One$Inner.class", "");
        write("a/One.txt", "");
        Files.createDirectories(folder.resolve("c.class"));

        ClassFolder classes = new ClassFolder(folder);
        assertThat(classes.files()).containsExactly(first, second);
        assertThat(classes.filesWithoutLayers()).containsExactly(first, second);
        assertThat(classes.binaryName(first)).isEqualTo("a.One$Inner");
    }

    @Test
    void layersBelongToOtherCompilations() throws IOException {
        Path layered = write("META-INF/versions/21/a/One.class", "");
        Path own = write("a/One.class", "");

        ClassFolder classes = new ClassFolder(folder);
        assertThat(classes.files()).containsExactly(layered, own);
        assertThat(classes.filesWithoutLayers()).containsExactly(own);
        assertThat(classes.binaryName(layered)).isEqualTo("a.One");
    }

    @Test
    void aFolderThatDoesNotExistHasNone() throws IOException {
        assertThat(new ClassFolder(folder.resolve("none")).files()).isEmpty();
        assertThat(ClassFolder.files(folder.resolve("none"), ".java")).isEmpty();
    }

    @Test
    void anAnnotationIsMoreThanAMention() throws IOException {
        Path mentions = write("A.class", "\u0001 app/ScopesOf \u0002");
        Path annotated = write("B.class", "\u0001Lapp/Scopes;\u0002");

        assertThat(ClassFolder.mentions(mentions, List.of("app.Scopes"))).isTrue();
        assertThat(ClassFolder.mentions(mentions, List.of("app.Other"))).isFalse();
        assertThat(ClassFolder.isAnnotated(mentions, List.of("app.Scopes"))).isFalse();
        assertThat(ClassFolder.isAnnotated(annotated, List.of("app.Other", "app.Scopes")))
                .isTrue();
    }

    @Test
    void aDamagedFileHasNoTexts() throws IOException {
        assertThat(ClassFolder.texts(write("A.class", "no class"))).isEmpty();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, StandardCharsets.ISO_8859_1);
    }
}
