package dev.scopecheck.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectLayoutTest {

    private static final String NAME = "atlassian-connect.json";

    private static final List<String> NO_ROOTS = List.of();

    private final Path folder;
    private final Workspace workspace;

    ProjectLayoutTest(@TempDir Path folder) {
        this.folder = folder;
        this.workspace = new Workspace(folder);
    }

    @Test
    void mavenKeepsItInResources() throws IOException {
        workspace.write("p/pom.xml", "p/src/main/resources/" + NAME);
        List<String> expected = List.of("p/src/main/resources/" + NAME, "src/main/resources/" + NAME, NAME);
        assertThat(workspace.found(List.of("p/src/main/java"), "p/target/classes", NAME))
                .isEqualTo(expected);
        assertThat(workspace.found(NO_ROOTS, "p/target/classes", NAME)).isEqualTo(expected);
        assertThat(workspace.found(List.of("p/src/main/java"), "", NAME)).isEqualTo(expected);
    }

    @Test
    void ofSeveralProjectsTheFirstOfTheOuterOnesIsMeant() throws IOException {
        workspace.write("b/pom.xml", "a/pom.xml", "b/inner/pom.xml");
        List<Path> roots = List.of(folder.resolve("b/inner/src"), folder.resolve("b/src"), folder.resolve("a/src"));

        assertThat(ProjectLayout.around(roots, Optional.empty(), folder).folder())
                .isEqualTo(folder.resolve("b"));
    }

    @Test
    void gradleKeepsItInResources() throws IOException {
        workspace.write("p/build.gradle.kts", "p/src/main/resources/" + NAME);
        List<String> expected = List.of("p/src/main/resources/" + NAME, "src/main/resources/" + NAME, NAME);
        assertThat(workspace.found(List.of("p/src/main/java"), "p/build/classes/java/main", NAME))
                .isEqualTo(expected);
        assertThat(workspace.found(NO_ROOTS, "p/build/classes/java/main", NAME)).isEqualTo(expected);
    }

    @Test
    void eclipseKeepsItBesideTheSources() throws IOException {
        workspace.write("p/.project", "p/src/" + NAME, "p/bin/" + NAME);
        List<String> expected = List.of("p/src/" + NAME, "src/" + NAME, NAME);
        assertThat(workspace.found(NO_ROOTS, "p/bin", NAME)).isEqualTo(expected);
        assertThat(workspace.found(List.of("p/src"), "p/bin", NAME)).isEqualTo(expected);
    }

    @Test
    void eclipseKeepsItInAFolderOfResources() throws IOException {
        workspace.write("p/.project", "p/resources/" + NAME, "p/bin/" + NAME, "p/src/App.java");
        assertThat(workspace.found(NO_ROOTS, "p/bin", NAME))
                .containsExactly("p/resources/" + NAME, "resources/" + NAME, NAME);
    }

    @Test
    void eclipseBuildsGradleProjectsIntoBin() throws IOException {
        workspace.write("p/.project", "p/build.gradle", "p/src/main/resources/" + NAME, "p/bin/main/" + NAME);
        assertThat(workspace.found(NO_ROOTS, "p/bin/main", NAME))
                .containsExactly("p/src/main/resources/" + NAME, "src/main/resources/" + NAME, NAME);
    }

    @Test
    void aProjectMayBeItsOwnSourceFolder() throws IOException {
        workspace.write("p/.project", "p/" + NAME);
        assertThat(workspace.found(List.of("p"), "p", NAME)).containsExactly("p/" + NAME, NAME, NAME);
        assertThat(workspace.found(NO_ROOTS, "p", NAME)).containsExactly("p/" + NAME, NAME, NAME);
    }

    @Test
    void intellijBuildsAllModulesIntoOneFolder() throws IOException {
        workspace.write(
                "w/.git/HEAD", "w/" + NAME, "w/mod/src/" + NAME, "w/mod/mod.iml", "w/out/production/mod/" + NAME);
        List<String> expected = List.of("w/mod/src/" + NAME, "src/" + NAME, NAME);
        assertThat(workspace.found(List.of("w/mod/src"), "w/out/production/mod", NAME))
                .isEqualTo(expected);
        assertThat(workspace.found(NO_ROOTS, "w/out/production/mod", NAME)).isEqualTo(expected);
    }

    @Test
    void intellijKnowsModulesWithoutGitToo() throws IOException {
        workspace.write("w/mod/resources/" + NAME, "w/mod/src/App.java", "w/out/production/mod/App.class");
        assertThat(workspace.found(List.of("w/mod/src"), "w/out/production/mod", NAME))
                .containsExactly("w/mod/resources/" + NAME, "resources/" + NAME, NAME);
    }

    @Test
    void aSourceSetHasResourcesOfItsOwn() throws IOException {
        workspace.write("p/build.gradle", "p/src/addon/resources/" + NAME, "p/src/main/resources/" + NAME);
        assertThat(workspace.found(List.of("p/src/addon/java"), "p/build/classes/java/addon", NAME))
                .containsExactly("p/src/addon/resources/" + NAME, "src/addon/resources/" + NAME, NAME);
    }

    @Test
    void aPackageIsNoBuildFile() throws IOException {
        workspace.write("p/pom.xml", "p/config/a.json", "p/src/main/java/BUILD/App.java");
        assertThat(workspace
                        .found(List.of("p/src/main/java"), "", "config/a.json")
                        .get(0))
                .isEqualTo("p/config/a.json");
    }

    @Test
    void aWebApplicationKeepsItInItsFolder() throws IOException {
        workspace.write("p/pom.xml", "p/src/main/webapp/" + NAME);
        assertThat(workspace.found(List.of("p/src/main/java"), "p/target/classes", NAME))
                .containsExactly("p/src/main/webapp/" + NAME, "src/main/webapp/" + NAME, NAME);
    }

    @Test
    void classesOfAWebApplicationMayLieAmongItsSources() throws IOException {
        String output = "p/src/main/webapp/WEB-INF/classes";
        workspace.write("p/.project", "p/src/addon/resources/" + NAME, output + "/" + NAME);
        assertThat(workspace.found(List.of("p/src/addon/java"), output, NAME))
                .containsExactly("p/src/addon/resources/" + NAME, "src/addon/resources/" + NAME, NAME);
        assertThat(workspace.found(NO_ROOTS, output, NAME))
                .containsExactly(output + "/" + NAME, "src/main/webapp/WEB-INF/classes/" + NAME, NAME);
    }

    @Test
    void theDescriptorOfTheOuterProjectIsNotFound() throws IOException {
        workspace.write("o/pom.xml", "o/src/main/resources/" + NAME, "o/" + NAME, "o/inner/pom.xml");
        assertThat(workspace
                        .notFound(List.of("o/inner/src/main/java"), "o/inner/target/classes", NAME)
                        .instead())
                .isEmpty();
        assertThat(workspace.notFound(NO_ROOTS, "o/inner/target/classes", NAME).lookedIn())
                .allSatisfy(path -> assertThat(path).doesNotStartWith("/").doesNotStartWith(".."));
    }

    @Test
    void generatedSourcesAreNoProject() throws IOException {
        String generated = "p/target/generated-sources/openapi";
        workspace.write("p/pom.xml", "p/descriptors/a.json", "p/src/main/resources/" + NAME, generated + "/pom.xml");
        workspace.write(generated + "/src/main/resources/" + NAME, generated + "/descriptors/a.json");
        List<List<String>> orders = List.of(
                List.of(generated + "/src/main/java"),
                List.of(generated + "/src/main/java", "p/src/main/java"),
                List.of("p/src/main/java", generated + "/src/main/java"));
        assertThat(orders).allSatisfy(roots -> {
            assertThat(workspace.found(roots, "p/target/classes", NAME).get(0))
                    .isEqualTo("p/src/main/resources/" + NAME);
            assertThat(workspace
                            .found(roots, "p/target/classes", "descriptors/a.json")
                            .get(0))
                    .isEqualTo("p/descriptors/a.json");
        });
    }

    @Test
    void generatedSourcesAreNoProjectWhereTheClassOutputTellsNothing() throws IOException {
        String generated = "w/mod/target/generated-sources/openapi";
        workspace.write("w/.git/HEAD", "w/mod/pom.xml", "w/mod/a.json", generated + "/pom.xml", generated + "/a.json");
        List<String> roots = List.of(generated + "/src/main/java", "w/mod/src/main/java");
        assertThat(workspace.found(roots, "w/out/production/mod", "a.json").get(0))
                .isEqualTo("w/mod/a.json");
        assertThat(workspace.found(roots, "", "a.json").get(0)).isEqualTo("w/mod/a.json");
    }

    @Test
    void withoutAnyKnownFolderTheWorkingFolderCounts() throws IOException {
        workspace.write("working/src/main/resources/" + NAME);
        assertThat(workspace.found(NO_ROOTS, "", NAME))
                .containsExactly("working/src/main/resources/" + NAME, "src/main/resources/" + NAME, NAME);
    }

    @Test
    void theProjectThatBuildsGoesBeforeTheOneAroundIt() throws IOException {
        workspace.write("p/pom.xml", "p/m/pom.xml", "p/m/src/main/resources/" + NAME);
        assertThat(workspace.found(List.of("p/m/src/main/java", "p/shared/java"), "p/m/target/classes", NAME))
                .containsExactly("p/m/src/main/resources/" + NAME, "src/main/resources/" + NAME, NAME);
    }

    @Test
    void whereThereIsNoProjectTheClassOutputsParentStandsForIt() throws IOException {
        Path zip = workspace.folder().resolve("nothing.zip");
        try (FileSystem nothing = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path working = nothing.getPath("/working");
            assertThat(ProjectLayout.around(List.of(), Optional.of(nothing.getPath("/out/classes")), working)
                            .folder())
                    .isEqualTo(nothing.getPath("/out"));
            assertThat(ProjectLayout.around(List.of(), Optional.of(nothing.getPath("/")), working)
                            .folder())
                    .isEqualTo(working);
        }
    }
}
