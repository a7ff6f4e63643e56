package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on the setup has for Maven, pasted into a project file that has nothing else but its name. */
final class SetupPageIT {

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>greeter</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <maven.compiler.source>17</maven.compiler.source>
                <maven.compiler.target>17</maven.compiler.target>
              </properties>
              %s
            </project>
            """;

    private static final String OPTION = "<arg>-Ascopecheck.unused=error</arg>";
    private static final String BOTH = "\"send_notification\", \"view_room\"";

    private final Snippets readme = new Snippets();

    @TempDir
    private Path folder;

    private MavenProject project;

    @BeforeEach
    void paste() {
        project = pom(Snippet.SETUP_POM.text()).write(Snippets.GREETER, Snippet.README_GREETER.text());
    }

    private MavenProject pom(String elements) {
        return new MavenProject(folder).write("pom.xml", POM.formatted(elements));
    }

    private MavenProject declare(String scopes) {
        return project.write(Snippets.DESCRIPTOR, readme.descriptor(scopes));
    }

    @Test
    void theElementsCheck() {
        assertThat(declare(BOTH).maven("clean", "compile").linesWith("ERROR"))
                .anyMatch(line -> line.contains("[UnusedScope]"));
    }

    @Test
    void anOldCompilerPluginIsNamedAsTheCause() {
        pom(Snippet.SETUP_POM.text().replace("<version>3.16.0</version>", "<version>3.1</version>"));

        MavenProject.Build build = declare("\"view_room\"").maven("compile");

        assertThat(build.success()).isFalse();
        assertThat(build.finding("ProcessorDidNotRun"))
                .contains(
                        "cause       maven-compiler-plugin 3.1 ignores annotationProcessorPaths",
                        "to fix      set maven-compiler-plugin to version 3.5 or newer, such as 3.16.0; then compile everything anew");
    }

    @Test
    void whereTheCompilerPluginHidesWarningsTheGoalShowsThem() {
        pom(Snippet.SETUP_POM
                .text()
                .replace("<version>3.16.0</version>", "<version>3.8.1</version>")
                .replace(OPTION, ""));

        MavenProject.Build build = declare(BOTH).maven("compile");

        assertThat(build.success()).isTrue();
        assertThat(build.linesWith("[UnusedScope] scope 'view_room'")).hasSize(1);
        assertThat(build.linesWith(Snippets.DESCRIPTOR + ":[5,")).hasSize(1);
    }

    @Test
    void anOptionOnTheCommandLineCountsForTheGoalsAndIsSaidToDoNoMore() {
        pom(Snippet.SETUP_POM.text().replace(OPTION, ""));

        MavenProject.Build bound = declare(BOTH).maven("compile", "-Dscopecheck.unused=error");
        MavenProject.Build byHand = project.maven("-o", "scopecheck:check", "-Dscopecheck.unused=off");

        assertThat(bound.success()).isFalse();
        assertThat(bound.linesWith("-Dscopecheck.unused=error counts for Scopecheck's goals only"))
                .isNotEmpty();
        assertThat(bound.linesWith("[ERROR] ")).anyMatch(line -> line.contains("[UnusedScope]"));
        assertThat(byHand.success()).isTrue();
        assertThat(byHand.linesWith("WARN")).noneMatch(line -> line.contains("Scope"));
    }

    @Test
    void aPropertyOfThePomPassesItToTheCompilerToo() {
        project = new MavenProject(folder)
                .write(
                        "pom.xml",
                        POM.formatted(Snippet.SETUP_POM.text().replace(OPTION, Snippet.SETUP_PROPERTY_ARGUMENT.text()))
                                .replace(
                                        "<properties>",
                                        Snippet.SETUP_PROPERTY.text().replaceAll("\\s*</properties>\\s*", "")));

        MavenProject.Build build = declare(BOTH).maven("compile", "-Dscopecheck.unused=error");
        MavenProject.Build usual = project.maven("-o", "compile");

        assertThat(build.linesWith("COMPILATION ERROR")).isNotEmpty();
        assertThat(build.linesWith("counts for Scopecheck's goals only")).isEmpty();
        assertThat(usual.success()).isTrue();
    }

    @Test
    void theStepsForContinuousIntegrationRun() {
        declare("\"send_notification\"");
        List<String> steps = Pattern.compile("run: mvn (.*)")
                .matcher(Snippet.SETUP_CI.text())
                .results()
                .map(step -> step.group(1))
                .toList();

        assertThat(steps).hasSize(2);
        for (String step : steps) {
            assertThat(project.maven(step.split(" ")).success()).as(step).isTrue();
        }
        String file = Snippet.SETUP_CI.text().replaceFirst("(?s)^.*sarif_file: (\\S+)\\s*$", "$1");
        assertThat(project.read(file)).contains("\"2.1.0\"");
    }

    @Test
    void aFilteredDescriptorIsReadWhereTheBuildHasPutIt() {
        pom(Snippet.SETUP_POM
                .text()
                .replace(OPTION, "<arg>-Ascopecheck.descriptor=target/classes/atlassian-connect.json</arg>")
                .replace(
                        "<plugins>",
                        "<resources><resource><directory>src/main/resources</directory>"
                                + "<filtering>true</filtering></resource></resources><plugins>"));
        project.write(
                Snippets.DESCRIPTOR,
                readme.descriptor("\"send_notification\"").replace("\"key\"", "\"room\": ${room}, \"key\""));

        MavenProject.Build build = project.maven("compile", "-Droom=7");

        assertThat(build.success()).as("%s", build.log()).isTrue();
    }
}
