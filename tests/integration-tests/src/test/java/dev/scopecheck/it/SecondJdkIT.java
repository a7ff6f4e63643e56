package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where another JDK is named with {@code -Dsecond.jdk}, and only then. */
final class SecondJdkIT {

    private final Snippets readme = new Snippets();

    @TempDir
    private Path folder;

    @Test
    void anotherJdkComesToTheSameFinding() {
        MavenProject project = readme.project(folder).write(Snippets.DESCRIPTOR, readme.descriptor("\"view_room\""));

        MavenProject.Build build = project.maven(Optional.of(new File(System.getProperty("second.jdk"))), "compile");

        assertThat(String.join("\n", build.log())).contains(readme.firstError());
    }

    @Test
    void aProcessorThatIsMerelyOnTheClassPathIsMissed() {
        MavenProject project = readme.project(folder)
                .pom(MavenBuildsIT.PROCESSOR_AS_DEPENDENCY)
                .write(Snippets.DESCRIPTOR, readme.descriptor(""));

        MavenProject.Build build = project.maven(Optional.of(new File(System.getProperty("second.jdk"))), "compile");

        assertThat(build.linesWith("[ProcessorDidNotRun]")).hasSize(1);
    }

    @Test
    void theGoalThenFailsTheBuild() {
        MavenProject project = readme.project(folder)
                .pom(MavenBuildsIT.PROCESSOR_AS_DEPENDENCY + Reactor.withGoals("<build><plugins></plugins></build>"))
                .write(Snippets.DESCRIPTOR, readme.descriptor(""));

        MavenProject.Build build =
                project.maven(Optional.of(new File(System.getProperty("second.jdk"))), "process-classes");

        assertThat(build.success()).isFalse();
        assertThat(build.linesWith("[ERROR] [ProcessorDidNotRun] the scopes were not checked"))
                .hasSize(1);
        assertThat(build.linesWith("  causes      JDK 23 or newer, where the class path alone does not do"))
                .isNotEmpty();
    }
}
