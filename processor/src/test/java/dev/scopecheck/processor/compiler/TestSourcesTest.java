package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source sets of tests are not checked: their code is not shipped. */
final class TestSourcesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target/test-classes",
                "target/it-classes",
                "target/integration-test-classes",
                "build/classes/java/testFixtures",
                "build/classes/java/test",
                "build/classes/java/integrationTest",
                "bin/test"
            })
    void testsAreNotChecked(String classOutput) {
        ProcessorProject project =
                project().source("RoomTest", "class RoomTest { @RequiresScope(ADMIN_GROUP) void a() {} }\n");

        assertThat(project.compile(FrontEnd.JAVAC, classOutput).printed()).isEmpty();
        assertThat(project.compile(FrontEnd.ECJ, classOutput).complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "test", "integration-test", "functionalTest"})
    void sourcesOfTestsAreNotChecked(String sourceSet) {
        Outcome outcome = project()
                .write("src/" + sourceSet + "/java/app/RoomIT.java", """
                        package app;

                        class RoomIT { @dev.scopecheck.RequiresScope("admin_group") void a() {} }
                        """)
                .compile(FrontEnd.JAVAC, "out/other");

        assertThat(outcome.printed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "latest", "addon", "contest"})
    void sourcesWhoseNameOnlyLooksLikeTestsAreChecked(String sourceSet) {
        Outcome outcome = project()
                .write("src/" + sourceSet + "/java/app/Room.java", """
                        package app;

                        class Room { @dev.scopecheck.RequiresScope("admin_group") void a() {} }
                        """)
                .compile(FrontEnd.JAVAC, "out/" + sourceSet);

        assertThat(outcome.headlines()).anyMatch(line -> line.startsWith("[MissingScope]"));
    }

    private ProcessorProject project() {
        return new ProcessorProject(folder).declares("view_room");
    }
}
