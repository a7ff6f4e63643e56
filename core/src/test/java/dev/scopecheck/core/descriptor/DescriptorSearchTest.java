package dev.scopecheck.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DescriptorSearchTest {

    private static final String NAME = "atlassian-connect.json";

    private static final List<String> NO_ROOTS = List.of();

    private final Workspace workspace;

    DescriptorSearchTest(@TempDir Path folder) {
        this.workspace = new Workspace(folder);
    }

    /** Where the file system ignores case, a package {@code build} has the name of Bazel's file. */
    @Test
    void resourcesGoBeforeTheWebApplicationAndTheSources() throws IOException {
        workspace.write(
                "p/pom.xml", "p/src/main/resources/" + NAME, "p/src/main/webapp/" + NAME, "p/src/main/java/" + NAME);
        assertThat(workspace
                        .found(List.of("p/src/main/java"), "p/target/classes", NAME)
                        .get(0))
                .isEqualTo("p/src/main/resources/" + NAME);
    }

    @Test
    void theCopyInTheClassOutputIsTheLastResort() throws IOException {
        workspace.write("p/pom.xml", "p/src/App.java", "p/target/classes/descriptors/" + NAME);
        assertThat(workspace.found(List.of("p/src"), "p/target/classes", "descriptors/" + NAME))
                .containsExactly(
                        "p/target/classes/descriptors/" + NAME,
                        "target/classes/descriptors/" + NAME,
                        "descriptors/" + NAME);
        workspace.write("p/descriptors/" + NAME);
        assertThat(workspace
                        .found(List.of("p/src"), "p/target/classes", "descriptors/" + NAME)
                        .get(0))
                .isEqualTo("p/descriptors/" + NAME);
    }

    @Test
    void aPathMayBeAbsolute() throws IOException {
        workspace.write("p/pom.xml", "other/src/main/resources/a/b.json", "other/b.json", "p/target/classes/c.json");
        String resource =
                workspace.folder().resolve("other/src/main/resources/a/b.json").toString();
        assertThat(workspace.found(NO_ROOTS, "p/target/classes", resource))
                .containsExactly("other/src/main/resources/a/b.json", resource.replace('\\', '/'), "a/b.json");
        String loose = workspace.folder().resolve("other/b.json").toString();
        assertThat(workspace.found(NO_ROOTS, "p/target/classes", loose))
                .containsExactly("other/b.json", loose.replace('\\', '/'), "b.json");
        assertThat(workspace.found(
                        NO_ROOTS,
                        "p/target/classes",
                        workspace.folder().resolve("p/target/classes/c.json").toString()))
                .containsExactly("p/target/classes/c.json", "target/classes/c.json", "c.json");
    }

    @Test
    void aPathMayStartInTheProjectsFolder() throws IOException {
        workspace.write("p/pom.xml", "p/src/addon/resources/a/b.json", "p/config/b.json", "b.json");
        assertThat(workspace.found(NO_ROOTS, "p/target/classes", "src/addon/resources/a/b.json"))
                .containsExactly("p/src/addon/resources/a/b.json", "src/addon/resources/a/b.json", "a/b.json");
        assertThat(workspace.found(NO_ROOTS, "p/target/classes", "./config//b.json"))
                .containsExactly("p/config/b.json", "config/b.json", "config/b.json");
        assertThat(workspace.found(NO_ROOTS, "p/target/classes", "../b.json").get(0))
                .isEqualTo("b.json");
    }

    @Test
    void aResourceNameMayHaveFolders() throws IOException {
        workspace.write("p/pom.xml", "p/src/main/resources/a/resources/src/b.json");
        assertThat(workspace.found(List.of("p/src/main/java"), "p/target/classes", "a/resources/src/b.json"))
                .containsExactly(
                        "p/src/main/resources/a/resources/src/b.json",
                        "src/main/resources/a/resources/src/b.json",
                        "a/resources/src/b.json");
    }

    @Test
    void theInnermostFolderOfResourcesCountsWhicheverIsTriedLast() throws IOException {
        workspace.write("p/pom.xml", "p/src/resources/resources/" + NAME);
        assertThat(workspace.found(List.of("p/src/resources/java"), "p/target/classes", NAME))
                .containsExactly("p/src/resources/resources/" + NAME, "src/resources/resources/" + NAME, NAME);
    }

    @Test
    void whereNoneIsFoundEveryPlaceIsListedInOrder() throws IOException {
        workspace.write("p/pom.xml");
        DescriptorSearch.NotFound missing = workspace.notFound(List.of("p/src/main/java"), "p/target/classes", NAME);
        assertThat(missing.lookedIn())
                .containsExactly(
                        "src/main/resources/" + NAME,
                        "src/main/webapp/" + NAME,
                        "src/main/java/" + NAME,
                        "src/resources/" + NAME,
                        "resources/" + NAME,
                        "src/" + NAME,
                        NAME,
                        "target/classes/" + NAME);
        assertThat(missing.instead()).isEmpty();
    }

    @Test
    void anAbsolutePathIsListedOnce() throws IOException {
        workspace.write("p/pom.xml");
        String absolute = workspace.folder().resolve("no.json").toString();
        assertThat(workspace.notFound(NO_ROOTS, "p/target/classes", absolute).lookedIn())
                .containsExactly(absolute.replace('\\', '/'));
    }

    @Test
    void otherNamesThatAreThereAreNamedSoThatTheyAreFound() throws IOException {
        workspace.write("p/pom.xml", "p/capabilities.json", "p/target/classes/" + NAME);
        Files.createDirectories(workspace.folder().resolve("p/src/main/resources/" + NAME));
        List<String> instead = workspace
                .notFound(List.of("p/src/main/java"), "p/target/classes", "a/my.json")
                .instead();
        assertThat(instead).containsExactly("capabilities.json", NAME);
        assertThat(workspace
                        .found(List.of("p/src/main/java"), "p/target/classes", instead.get(0))
                        .get(0))
                .isEqualTo("p/capabilities.json");
    }

    @Test
    void aFolderOfThatNameIsUnreadable() throws IOException {
        Files.createDirectories(workspace.folder().resolve("working/resources/" + NAME));
        assertThat(workspace.unreadable(NAME))
                .isEqualTo("descriptor resources/" + NAME + " cannot be read: it is a folder");
    }

    @Test
    void whatTheFileSystemDoesNotReadIsUnreadable() throws IOException {
        Files.createDirectories(workspace.folder().resolve("working/resources"));
        Path socket = workspace.folder().resolve("working/resources/" + NAME);
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            assertThat(workspace.unreadable(NAME))
                    .startsWith("descriptor resources/" + NAME + " cannot be read: ")
                    .doesNotContain(workspace.folder().toString());
        }
    }

    @Test
    void aNameThatIsNoPathIsUnreadable() {
        assertThat(workspace.unreadable("a\0b.json"))
                .isEqualTo("descriptor a?b.json cannot be read: its name is no path: Nul character not allowed");
    }
}
