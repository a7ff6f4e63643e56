package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages have for Gradle, in a build that has nothing else but Gradle's plugin for Java. */
final class GradlePagesIT {

    private final Snippets readme = new Snippets();

    @TempDir
    private Path folder;

    @Test
    void bothBlocksCheckAndAnEditOfTheDescriptorAloneIsNoticed() throws IOException {
        Gradle gradle = new Gradle(folder.resolve("gradle"));
        Path place = folder.resolve("greeter");
        MavenProject project = new MavenProject(place)
                .write("settings.gradle", "rootProject.name = 'greeter'\n")
                .write(
                        "build.gradle",
                        "plugins {\n    id 'java'\n}\n" + Snippet.SETUP_GRADLE.text() + Snippet.COMMAND_GRADLE.text())
                .write(Snippets.GREETER, Snippet.README_GREETER.text())
                .write(Snippets.DESCRIPTOR, Snippet.README_DESCRIPTOR.text());

        assertThat(gradle.run(place, "check")).contains("BUILD SUCCESSFUL").endsWith("exit code 0");

        project.write(Snippets.DESCRIPTOR, readme.descriptor("\"send_notification\", \"view_room\""));
        assertThat(gradle.run(place, "checkScopes", "-x", "compileJava"))
                .contains(Snippets.DESCRIPTOR + ":5:39: error: [UnusedScope] scope 'view_room'")
                .endsWith("exit code 1");
        assertThat(gradle.run(place, "compileJava"))
                .contains("error: [UnusedScope] scope 'view_room'")
                .endsWith("exit code 1");
    }
}
