package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -DskipTests}, by which the pages install Scopecheck, skips the builds of whole projects, too. */
final class SkippedTestsIT {

    private static final String CHILD = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>dev.scopecheck</groupId>
                <artifactId>scopecheck</artifactId>
                <version>%s</version>
                <relativePath>%s</relativePath>
              </parent>
              <artifactId>child</artifactId>
              <packaging>pom</packaging>
              <build><plugins><plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-failsafe-plugin</artifactId>
                <version>3.6.1</version>
                <executions><execution><goals><goal>integration-test</goal></goals></execution></executions>
              </plugin></plugins></build>
            </project>
            """;

    @TempDir
    private Path folder;

    @Test
    void integrationTestsAreSkippedWithTheOthers() throws Exception {
        Path root = folder.toRealPath().relativize(Path.of("../../pom.xml").toRealPath());
        MavenProject project =
                new MavenProject(folder).write("pom.xml", CHILD.formatted(System.getProperty("project.version"), root));

        assertThat(project.maven("verify", "-Dspotless.check.skip", "-Dcheckstyle.skip", "-DskipTests")
                        .linesWith("Tests are skipped"))
                .hasSize(1);
        assertThat(project.maven("verify", "-Dspotless.check.skip", "-Dcheckstyle.skip", "-DskipITs")
                        .linesWith("Tests are skipped"))
                .hasSize(1);
        assertThat(project.maven("verify", "-Dspotless.check.skip", "-Dcheckstyle.skip")
                        .linesWith("Tests are skipped"))
                .isEmpty();
    }
}
