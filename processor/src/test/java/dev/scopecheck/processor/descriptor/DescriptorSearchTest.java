package dev.scopecheck.processor.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DescriptorSearchTest {

    private static final String NAME = "atlassian-connect.json";

    private static final List<String> OTHER_NAMES = List.of(NAME, "capabilities.json");

    private static final List<String> NO_ROOTS = List.of();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it
    private Path workspace;

    /** Writes files whose content is their own path. */
    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = workspace.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }

    private DescriptorSearch.Result search(List<String> sourceRoots, String classOutput, String name) {
        List<Path> roots = sourceRoots.stream().map(workspace::resolve).toList();
        Optional<Path> output = Stream.of(classOutput)
                .filter(folder -> !folder.isEmpty())
                .map(workspace::resolve)
                .findFirst();
        return new DescriptorSearch(roots, output, workspace.resolve("working")).find(name, OTHER_NAMES);
    }

    /** The file that was found, from the workspace; as findings name it; and its resource name. */
    private List<String> found(List<String> sourceRoots, String classOutput, String name) {
        DescriptorSearch.Result result = search(sourceRoots, classOutput, name);
        assertThat(result).isInstanceOf(DescriptorSearch.Found.class);
        DescriptorFile file = ((DescriptorSearch.Found) result).file();
        return List.of(new String(file.bytes(), UTF_8), file.path(), file.resourceName());
    }

    private DescriptorSearch.NotFound notFound(List<String> sourceRoots, String classOutput, String name) {
        DescriptorSearch.Result result = search(sourceRoots, classOutput, name);
        assertThat(result).isInstanceOf(DescriptorSearch.NotFound.class);
        return (DescriptorSearch.NotFound) result;
    }

    private String unreadable(String name) {
        DescriptorSearch.Result result = search(NO_ROOTS, "", name);
        assertThat(result).isInstanceOf(DescriptorSearch.Unreadable.class);
        return ((DescriptorSearch.Unreadable) result).finding().headline();
    }

    @Test
    void mavenKeepsItInResources() throws IOException {
        write("p/pom.xml", "p/src/main/resources/" + NAME);
        List<String> expected = List.of("p/src/main/resources/" + NAME, "src/main/resources/" + NAME, NAME);
        assertThat(found(List.of("p/src/main/java"), "p/target/classes", NAME)).isEqualTo(expected);
        assertThat(found(NO_ROOTS, "p/target/classes", NAME)).isEqualTo(expected);
        assertThat(found(List.of("p/src/main/java"), "", NAME)).isEqualTo(expected);
    }

    @Test
    void gradleKeepsItInResources() throws IOException {
        write("p/build.gradle.kts", "p/src/main/resources/" + NAME);
        List<String> expected = List.of("p/src/main/resources/" + NAME, "src/main/resources/" + NAME, NAME);
        assertThat(found(List.of("p/src/main/java"), "p/build/classes/java/main", NAME))
                .isEqualTo(expected);
        assertThat(found(NO_ROOTS, "p/build/classes/java/main", NAME)).isEqualTo(expected);
    }

    @Test
    void eclipseKeepsItBesideTheSources() throws IOException {
        write("p/.project", "p/src/" + NAME, "p/bin/" + NAME);
        List<String> expected = List.of("p/src/" + NAME, "src/" + NAME, NAME);
        assertThat(found(NO_ROOTS, "p/bin", NAME)).isEqualTo(expected);
        assertThat(found(List.of("p/src"), "p/bin", NAME)).isEqualTo(expected);
    }

    @Test
    void eclipseKeepsItInAFolderOfResources() throws IOException {
        write("p/.project", "p/resources/" + NAME, "p/bin/" + NAME, "p/src/App.java");
        assertThat(found(NO_ROOTS, "p/bin", NAME)).containsExactly("p/resources/" + NAME, "resources/" + NAME, NAME);
    }

    @Test
    void eclipseBuildsGradleProjectsIntoBin() throws IOException {
        write("p/.project", "p/build.gradle", "p/src/main/resources/" + NAME, "p/bin/main/" + NAME);
        assertThat(found(NO_ROOTS, "p/bin/main", NAME))
                .containsExactly("p/src/main/resources/" + NAME, "src/main/resources/" + NAME, NAME);
    }

    @Test
    void aProjectMayBeItsOwnSourceFolder() throws IOException {
        write("p/.project", "p/" + NAME);
        assertThat(found(List.of("p"), "p", NAME)).containsExactly("p/" + NAME, NAME, NAME);
        assertThat(found(NO_ROOTS, "p", NAME)).containsExactly("p/" + NAME, NAME, NAME);
    }

    @Test
    void intellijBuildsAllModulesIntoOneFolder() throws IOException {
        write("w/.git/HEAD", "w/" + NAME, "w/mod/src/" + NAME, "w/mod/mod.iml", "w/out/production/mod/" + NAME);
        List<String> expected = List.of("w/mod/src/" + NAME, "src/" + NAME, NAME);
        assertThat(found(List.of("w/mod/src"), "w/out/production/mod", NAME)).isEqualTo(expected);
        assertThat(found(NO_ROOTS, "w/out/production/mod", NAME)).isEqualTo(expected);
    }

    @Test
    void intellijKnowsModulesWithoutGitToo() throws IOException {
        write("w/mod/resources/" + NAME, "w/mod/src/App.java", "w/out/production/mod/App.class");
        assertThat(found(List.of("w/mod/src"), "w/out/production/mod", NAME))
                .containsExactly("w/mod/resources/" + NAME, "resources/" + NAME, NAME);
    }

    @Test
    void aSourceSetHasResourcesOfItsOwn() throws IOException {
        write("p/build.gradle", "p/src/addon/resources/" + NAME, "p/src/main/resources/" + NAME);
        assertThat(found(List.of("p/src/addon/java"), "p/build/classes/java/addon", NAME))
                .containsExactly("p/src/addon/resources/" + NAME, "src/addon/resources/" + NAME, NAME);
    }

    @Test
    void aWebApplicationKeepsItInItsFolder() throws IOException {
        write("p/pom.xml", "p/src/main/webapp/" + NAME);
        assertThat(found(List.of("p/src/main/java"), "p/target/classes", NAME))
                .containsExactly("p/src/main/webapp/" + NAME, "src/main/webapp/" + NAME, NAME);
    }

    @Test
    void classesOfAWebApplicationMayLieAmongItsSources() throws IOException {
        String output = "p/src/main/webapp/WEB-INF/classes";
        write("p/.project", "p/src/addon/resources/" + NAME, output + "/" + NAME);
        assertThat(found(List.of("p/src/addon/java"), output, NAME))
                .containsExactly("p/src/addon/resources/" + NAME, "src/addon/resources/" + NAME, NAME);
        assertThat(found(NO_ROOTS, output, NAME))
                .containsExactly(output + "/" + NAME, "src/main/webapp/WEB-INF/classes/" + NAME, NAME);
    }

    @Test
    void resourcesGoBeforeTheWebApplicationAndTheSources() throws IOException {
        write("p/pom.xml", "p/src/main/resources/" + NAME, "p/src/main/webapp/" + NAME, "p/src/main/java/" + NAME);
        assertThat(found(List.of("p/src/main/java"), "p/target/classes", NAME).get(0))
                .isEqualTo("p/src/main/resources/" + NAME);
    }

    @Test
    void theCopyInTheClassOutputIsTheLastResort() throws IOException {
        write("p/pom.xml", "p/src/App.java", "p/target/classes/descriptors/" + NAME);
        assertThat(found(List.of("p/src"), "p/target/classes", "descriptors/" + NAME))
                .containsExactly(
                        "p/target/classes/descriptors/" + NAME,
                        "target/classes/descriptors/" + NAME,
                        "descriptors/" + NAME);
        write("p/descriptors/" + NAME);
        assertThat(found(List.of("p/src"), "p/target/classes", "descriptors/" + NAME)
                        .get(0))
                .isEqualTo("p/descriptors/" + NAME);
    }

    @Test
    void aPathMayBeAbsolute() throws IOException {
        write("p/pom.xml", "other/src/main/resources/a/b.json", "other/b.json", "p/target/classes/c.json");
        String resource = workspace.resolve("other/src/main/resources/a/b.json").toString();
        assertThat(found(NO_ROOTS, "p/target/classes", resource))
                .containsExactly("other/src/main/resources/a/b.json", resource.replace('\\', '/'), "a/b.json");
        String loose = workspace.resolve("other/b.json").toString();
        assertThat(found(NO_ROOTS, "p/target/classes", loose))
                .containsExactly("other/b.json", loose.replace('\\', '/'), "b.json");
        assertThat(found(
                        NO_ROOTS,
                        "p/target/classes",
                        workspace.resolve("p/target/classes/c.json").toString()))
                .containsExactly("p/target/classes/c.json", "target/classes/c.json", "c.json");
    }

    @Test
    void aPathMayStartInTheProjectsFolder() throws IOException {
        write("p/pom.xml", "p/src/addon/resources/a/b.json", "p/config/b.json", "b.json");
        assertThat(found(NO_ROOTS, "p/target/classes", "src/addon/resources/a/b.json"))
                .containsExactly("p/src/addon/resources/a/b.json", "src/addon/resources/a/b.json", "a/b.json");
        assertThat(found(NO_ROOTS, "p/target/classes", "./config//b.json"))
                .containsExactly("p/config/b.json", "config/b.json", "config/b.json");
        assertThat(found(NO_ROOTS, "p/target/classes", "../b.json").get(0)).isEqualTo("b.json");
    }

    @Test
    void aResourceNameMayHaveFolders() throws IOException {
        write("p/pom.xml", "p/src/main/resources/a/resources/src/b.json");
        assertThat(found(List.of("p/src/main/java"), "p/target/classes", "a/resources/src/b.json"))
                .containsExactly(
                        "p/src/main/resources/a/resources/src/b.json",
                        "src/main/resources/a/resources/src/b.json",
                        "a/resources/src/b.json");
    }

    @Test
    void whereNoneIsFoundEveryPlaceIsListedInOrder() throws IOException {
        write("p/pom.xml");
        DescriptorSearch.NotFound missing = notFound(List.of("p/src/main/java"), "p/target/classes", NAME);
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
        write("p/pom.xml");
        String absolute = workspace.resolve("no.json").toString();
        assertThat(notFound(NO_ROOTS, "p/target/classes", absolute).lookedIn())
                .containsExactly(absolute.replace('\\', '/'));
    }

    @Test
    void otherNamesThatAreThereAreNamedSoThatTheyAreFound() throws IOException {
        write("p/pom.xml", "p/capabilities.json", "p/target/classes/" + NAME);
        Files.createDirectories(workspace.resolve("p/src/main/resources/" + NAME));
        List<String> instead = notFound(List.of("p/src/main/java"), "p/target/classes", "a/my.json")
                .instead();
        assertThat(instead).containsExactly("capabilities.json", NAME);
        assertThat(found(List.of("p/src/main/java"), "p/target/classes", instead.get(0))
                        .get(0))
                .isEqualTo("p/capabilities.json");
    }

    @Test
    void aFolderOfThatNameIsUnreadable() throws IOException {
        Files.createDirectories(workspace.resolve("working/resources/" + NAME));
        assertThat(unreadable(NAME)).isEqualTo("descriptor resources/" + NAME + " cannot be read: it is a folder");
    }

    @Test
    void theDescriptorOfTheOuterProjectIsNotFound() throws IOException {
        write("o/pom.xml", "o/src/main/resources/" + NAME, "o/" + NAME, "o/inner/pom.xml");
        assertThat(notFound(List.of("o/inner/src/main/java"), "o/inner/target/classes", NAME)
                        .instead())
                .isEmpty();
        assertThat(notFound(NO_ROOTS, "o/inner/target/classes", NAME).lookedIn())
                .allSatisfy(path -> assertThat(path).doesNotStartWith("/").doesNotStartWith(".."));
    }

    @Test
    void generatedSourcesAreNoProject() throws IOException {
        String generated = "p/target/generated-sources/openapi";
        write("p/pom.xml", "p/descriptors/a.json", "p/src/main/resources/" + NAME, generated + "/pom.xml");
        write(generated + "/src/main/resources/" + NAME, generated + "/descriptors/a.json");
        List<List<String>> orders = List.of(
                List.of(generated + "/src/main/java"),
                List.of(generated + "/src/main/java", "p/src/main/java"),
                List.of("p/src/main/java", generated + "/src/main/java"));
        assertThat(orders).allSatisfy(roots -> {
            assertThat(found(roots, "p/target/classes", NAME).get(0)).isEqualTo("p/src/main/resources/" + NAME);
            assertThat(found(roots, "p/target/classes", "descriptors/a.json").get(0))
                    .isEqualTo("p/descriptors/a.json");
        });
    }

    @Test
    void generatedSourcesAreNoProjectWhereTheClassOutputTellsNothing() throws IOException {
        String generated = "w/mod/target/generated-sources/openapi";
        write("w/.git/HEAD", "w/mod/pom.xml", "w/mod/a.json", generated + "/pom.xml", generated + "/a.json");
        List<String> roots = List.of(generated + "/src/main/java", "w/mod/src/main/java");
        assertThat(found(roots, "w/out/production/mod", "a.json").get(0)).isEqualTo("w/mod/a.json");
        assertThat(found(roots, "", "a.json").get(0)).isEqualTo("w/mod/a.json");
    }

    @Test
    void withoutAnyKnownFolderTheWorkingFolderCounts() throws IOException {
        write("working/src/main/resources/" + NAME);
        assertThat(found(NO_ROOTS, "", NAME))
                .containsExactly("working/src/main/resources/" + NAME, "src/main/resources/" + NAME, NAME);
    }

    @Test
    void aNameThatIsNoPathIsUnreadable() {
        assertThat(unreadable("a\0b.json"))
                .isEqualTo("descriptor a?b.json cannot be read: its name is no path: Nul character not allowed");
    }
}
