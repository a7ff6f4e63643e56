package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layout of several modules on the page about the setup, from the folder of all of them, with nothing installed. */
final class ModulesPageIT {

    private static final String PARENT = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>addon</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <modules><module>client</module><module>app</module><module>empty</module></modules>
              <properties><maven.compiler.release>17</maven.compiler.release></properties>
              %s
            </project>
            """;

    private static final String MODULE = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <parent><groupId>com.example</groupId><artifactId>addon</artifactId><version>1</version></parent>
              <artifactId>%s</artifactId>
              %s
              <build><plugins><plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <configuration><compilerArgs>%s</compilerArgs></configuration>
              </plugin></plugins></build>
            </project>
            """;

    private static final String ON_CLIENT = "<dependencies><dependency><groupId>com.example</groupId>"
            + "<artifactId>client</artifactId><version>1</version></dependency></dependencies>";

    @TempDir
    private static Path folder;

    private static MavenProject project;
    private static MavenProject.Build failed;
    private static MavenProject.Build alone;
    private static MavenProject.Build fix;
    private static MavenProject.Build report;
    private static MavenProject.Build repaired;
    private static MavenProject.Build check;
    private static MavenProject.Build diff;

    @BeforeAll
    static void build() {
        Snippets readme = new Snippets();
        String app = "app/" + Snippets.DESCRIPTOR;
        project = new MavenProject(folder)
                .write("pom.xml", PARENT.formatted(Snippet.SETUP_POM.text()))
                .write("client/pom.xml", MODULE.formatted("client", "", Snippet.SETUP_LIBRARY.text()))
                .write("app/pom.xml", MODULE.formatted("app", ON_CLIENT, Snippet.SETUP_MODULES.text()))
                .write("empty/pom.xml", MODULE.formatted("empty", "", ""))
                .write(
                        "client/" + Snippets.GREETER,
                        Snippet.README_GREETER
                                .text()
                                .replace("class Greeter", "public class Greeter")
                                .replace("void greet", "public void greet"))
                .write(
                        "app/src/main/java/com/example/App.java",
                        "package com.example;\nclass App { void run() { new Greeter().greet(\"r\"); } }\n")
                .write(app, readme.descriptor("\"view_room\""));
        List<String> goals = Snippet.SETUP_GOALS
                .text()
                .lines()
                .map(line -> line.replaceFirst("^mvn ", ""))
                .toList();
        failed = project.maven("compile");
        alone = new MavenProject(folder.resolve("app")).maven("-o", "scopecheck:fix", "-Dscopecheck.dryRun");
        fix = project.maven("-o", goals.get(0));
        report = project.maven(goals.get(1));
        repaired = project.maven("-o", "compile");
        check = project.maven("-o", "scopecheck:check");
        diff = project.maven("-o", "scopecheck:diff", "-Dscopecheck.before=" + project.path(app));
    }

    @Test
    void theBuildFailsAtTheCallAndTheGoalsRunFromTheRoot() {
        assertThat(failed.success()).isFalse();
        assertThat(failed.linesWith("[MissingScope]")).isNotEmpty();
        assertThat(fix.success()).as("%s", fix.log()).isTrue();
        assertThat(fix.of("addon").linesWith("change")).isEmpty();
        assertThat(fix.of("app").linesWith("written: atlassian-connect.json")).hasSize(1);
        assertThat(report.success()).as("%s", report.log()).isTrue();
        assertThat(project.path("app/target/scopecheck-report/index.html")).exists();
        assertThat(project.path("target")).doesNotExist();
        assertThat(repaired.success()).as("%s", repaired.log()).isTrue();
        assertThat(check.success()).as("%s", check.log()).isTrue();
        assertThat(diff.success()).as("%s", diff.log()).isTrue();
        assertThat(diff.of("app").linesWith("0 scopes came, 0 scopes went")).hasSize(1);
    }

    @Test
    void aModuleCanBeRepairedByItselfThoughTheOthersAreNotInstalled() {
        assertThat(alone.success()).as("%s", alone.log()).isTrue();
        assertThat(alone.linesWith("not written, as this is a dry run: atlassian-connect.json"))
                .hasSize(1);
    }
}
