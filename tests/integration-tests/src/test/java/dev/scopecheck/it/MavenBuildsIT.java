package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven builds of an add-on that was put together from the README's snippets. */
final class MavenBuildsIT {

    private static final String GENERATED = "target/classes/META-INF/scopecheck/atlassian-connect.json";

    static final String PROCESSOR_AS_DEPENDENCY = """
            <dependencies>
              <dependency>
                <groupId>dev.scopecheck</groupId>
                <artifactId>scopecheck-annotations</artifactId>
                <version>%1$s</version>
              </dependency>
              <dependency>
                <groupId>dev.scopecheck</groupId>
                <artifactId>scopecheck-processor</artifactId>
                <version>%1$s</version>
                <scope>provided</scope>
              </dependency>
            </dependencies>
            """.formatted(System.getProperty("project.version"));

    private final Snippets readme = new Snippets();

    @TempDir
    private Path folder;

    @Test
    void theReadmesSnippetsBuildAndTheFirstErrorIsTheOneItShows() {
        MavenProject project = readmeProject().write(Snippets.DESCRIPTOR, descriptor("\"view_room\""));

        MavenProject.Build first = project.maven("compile");
        MavenProject.Build second = project.maven("compile");
        MavenProject.Build repaired =
                project.write(Snippets.DESCRIPTOR, readme.of("json").get(0)).maven("compile");

        assertThat(first.success()).isFalse();
        assertThat(String.join("\n", first.log())).contains(readme.firstError());
        assertThat(second.success()).as("a failed build fails again").isFalse();
        assertThat(repaired.success()).isTrue();
        assertThat(repaired.linesWith("WARNING")).isEmpty();
    }

    @Test
    void theGeneratedDescriptorStaysRightOverSeveralBuilds() throws IOException {
        MavenProject project = readmeProject()
                .write(Snippets.DESCRIPTOR, descriptor(""))
                .write("src/main/java/com/example/package-info.java", Snippet.README_GENERATE.text());

        assertThat(project.maven("package").success()).isTrue();
        String clean = project.read(GENERATED);
        byte[] jar = Files.readAllBytes(project.path("target/greeter-1.jar"));
        assertThat(project.maven("package").success()).isTrue();

        assertThat(clean).isEqualTo(project.read(GENERATED)).contains("\"send_notification\"");
        assertThat(Files.readAllBytes(project.path("target/greeter-1.jar"))).isEqualTo(jar);

        String changed =
                project.read(Snippets.GREETER).replace("SEND_NOTIFICATION)", "{SEND_NOTIFICATION, \"view_room\"})");
        assertThat(project.write(Snippets.GREETER, changed).maven("package").success())
                .isTrue();

        assertThat(project.read(GENERATED)).contains("\"send_notification\"", "\"view_room\"");
        assertThat(entry(project, "atlassian-connect.json")).doesNotContain("view_room");
        assertThat(entry(project, "META-INF/scopecheck/atlassian-connect.json")).isEqualTo(project.read(GENERATED));
    }

    @Test
    void aProcessorOnTheClassPathWorksWhereTheJdkRunsIt() {
        assumeTrue(Runtime.version().feature() < 23, "from JDK 23 on, javac runs no processor from the class path");
        MavenProject project = readmeProject().pom(PROCESSOR_AS_DEPENDENCY).write(Snippets.DESCRIPTOR, descriptor(""));

        assertThat(project.maven("compile").linesWith("[MissingScope]")).isNotEmpty();
    }

    private MavenProject readmeProject() {
        return readme.project(folder);
    }

    private String descriptor(String scopes) {
        return readme.descriptor(scopes);
    }

    private static String entry(MavenProject project, String name) throws IOException {
        try (ZipFile jar = new ZipFile(project.path("target/greeter-1.jar").toFile())) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
