package dev.scopecheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.ProcessorDidNotRun.Cause;
import java.io.StringReader;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProcessorSetupTest {

    private static final String PATHS = "<annotationProcessorPaths><path><groupId>dev.scopecheck</groupId>"
            + "<artifactId>scopecheck-processor</artifactId></path></annotationProcessorPaths>";
    private static final String OTHERS =
            "<annotationProcessorPaths><path><artifactId>lombok</artifactId></path></annotationProcessorPaths>";

    @ParameterizedTest
    @CsvSource({"3.5", "3.5.1", "3.16.0", "4.0.0-beta-4"})
    void aSetupThatRunsTheProcessorHasNoCause(String version) throws Exception {
        assertThat(ProcessorSetup.obstacle(project(version, PATHS))).isEmpty();
    }

    @Test
    void aProcessorAmongTheDependenciesIsOneOfTheUsualWays() throws Exception {
        MavenProject project = project("3.1", "");
        Dependency processor = new Dependency();
        processor.setGroupId("dev.scopecheck");
        processor.setArtifactId("scopecheck-processor");
        project.getModel().addDependency(processor);

        assertThat(ProcessorSetup.obstacle(project)).isEmpty();
    }

    @Test
    void anOldCompilerPluginIsNamedWithItsVersion() throws Exception {
        assertThat(ProcessorSetup.obstacle(project("3.1", PATHS)))
                .contains(new Cause(
                        "maven-compiler-plugin 3.1 ignores annotationProcessorPaths",
                        "set maven-compiler-plugin to version 3.5 or newer, such as 3.16.0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                PATHS + "<proc>none</proc> | switches off all processors (proc none)",
                PATHS + "<compilerArgs><arg>-proc:none</arg></compilerArgs> | switches off all processors (proc none)",
                OTHERS + " | annotationProcessorPaths of maven-compiler-plugin does not name scopecheck-processor",
                "<x/> | neither annotationProcessorPaths nor the dependencies name scopecheck-processor",
                PATHS + "<annotationProcessors><p>a.B</p></annotationProcessors> | names other processors only",
            })
    void otherCausesAreNamedToo(String configuration, String words) throws Exception {
        assertThat(ProcessorSetup.obstacle(project("3.16.0", configuration))
                        .orElseThrow()
                        .words())
                .endsWith(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.10.1 | <x/> | false",
                "3.11.0 | <x/> | true",
                "3.8.1 | <showWarnings>true</showWarnings> | true",
                "3.16.0 | <showWarnings>false</showWarnings> | false",
                "3.16.0 | <compilerArgs><arg>-nowarn</arg></compilerArgs> | false",
            })
    void whetherTheCompilerShowsWarnings(String version, String configuration, boolean shown) throws Exception {
        assertThat(CompilerPlugin.of(project(version, configuration))
                        .orElseThrow()
                        .showsWarnings())
                .isEqualTo(shown);
    }

    @Test
    void whetherTheCompilerShowsWarningsMayBeAProperty() throws Exception {
        MavenProject project = project("3.8.1", "");
        project.getModel().addProperty("maven.compiler.showWarnings", "true");

        assertThat(CompilerPlugin.of(project).orElseThrow().showsWarnings()).isTrue();
    }

    private static MavenProject project(String version, String configuration) throws Exception {
        Plugin compiler = new Plugin();
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setVersion(version);
        compiler.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(compiler);
        return new MavenProject(model);
    }
}
