package dev.scopecheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

final class CompilerOptionsTest {

    private final Plugin compiler = new Plugin();

    @Test
    void withoutConfigurationThereAreNone() throws Exception {
        assertThat(CompilerOptions.of(new MavenProject(new Model()))).isEmpty();
        assertThat(options()).isEmpty();
    }

    @Test
    void argumentsForScopecheckCountAndOthersDoNot() throws Exception {
        compiler.setConfiguration(arguments("""
                <compilerArgs>
                  <arg>-Xlint:all</arg>
                  <arg> -Ascopecheck.unused=error </arg>
                  <arg>-Ascopecheck.descriptor=a folder/connect.json</arg>
                  <arg>-Amapstruct.verbose=true</arg>
                  <arg>-Ascopecheck.mode</arg>
                  <arg/>
                </compilerArgs>
                <compilerArgument>-Werror -Ascopecheck.extraScopes=a,b</compilerArgument>
                """));

        assertThat(options())
                .isEqualTo(Map.of(
                        "scopecheck.descriptor", "a folder/connect.json",
                        "scopecheck.extraScopes", "a,b",
                        "scopecheck.mode", "",
                        "scopecheck.unused", "error"));
    }

    @Test
    void thoseOfTheExecutionThatCompilesWin() throws Exception {
        compiler.setConfiguration(unused("off"));
        execution("default-testCompile", "test-compile", "testCompile", "off");
        execution("another", "compile", "compile", "warning");
        execution("default-compile", "compile", "compile", "error");

        assertThat(options()).containsEntry("scopecheck.unused", "error");
    }

    @Test
    void anotherExecutionStandsInForOneThatIsSwitchedOff() throws Exception {
        execution("default-compile", "none", "compile", "off");
        execution("default-testCompile", "none", "testCompile", "off");
        execution("java-compile", "compile", "compile", "error");

        assertThat(options()).containsEntry("scopecheck.unused", "error");
    }

    private void execution(String id, String phase, String goal, String unused) throws Exception {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setPhase(phase);
        execution.addGoal(goal);
        execution.setConfiguration(unused(unused));
        compiler.addExecution(execution);
    }

    private static Xpp3Dom unused(String level) throws Exception {
        return arguments("<compilerArgs><arg>-Ascopecheck.unused=" + level + "</arg></compilerArgs>");
    }

    private static Xpp3Dom arguments(String elements) throws Exception {
        return Xpp3DomBuilder.build(new StringReader("<configuration>" + elements + "</configuration>"));
    }

    private Map<String, String> options() {
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setArtifactId("maven-compiler-plugin");
        Build build = new Build();
        build.addPlugin(compiler);
        Model model = new Model();
        model.setBuild(build);
        return CompilerOptions.of(new MavenProject(model));
    }
}
