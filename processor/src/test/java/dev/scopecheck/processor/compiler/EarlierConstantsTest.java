package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An earlier compilation has left the source of the constants class among the sources, as {@code javac *.java} without
 * folders does, or as another compiler's generated sources are.
 */
final class EarlierConstantsTest {

    private static final String SOURCE = "src/main/java/app/AddonScopes.java";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void itIsUsedAsItIs(FrontEnd frontEnd) {
        assertThat(compiledBefore(frontEnd).compile(frontEnd).complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneThatIsOutOfDateHasToGo(FrontEnd frontEnd) {
        Outcome outcome = compiledBefore(frontEnd)
                .declares("view_room", "view_group")
                .option("-Ascopecheck.unused=off")
                .compile(frontEnd);

        assertThat(outcome.headlines())
                .containsExactly("[UnwritableOutput] class app.AddonScopes cannot be written: an older one is among the"
                        + " sources that are compiled");
        assertThat(outcome.findings().get(0).message()).contains("delete AddonScopes.java, and compile without it");
        assertThat(outcome.success()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void oneOfTheUsersOwnHasToBeRenamed(FrontEnd frontEnd) {
        Outcome outcome = project()
                .source(
                        "AddonScopes",
                        "/** Mine. */ class AddonScopes { static final String TOKEN_SCOPE = \"view_room\"; }\n")
                .compile(frontEnd);

        assertThat(outcome.findings().get(0).message())
                .contains("there is already one of that name", "rename the other class");
    }

    private ProcessorProject compiledBefore(FrontEnd frontEnd) {
        ProcessorProject project = project();
        assertThat(project.compile(frontEnd).complaints()).isEmpty();
        String generated = project.read(ProcessorProject.GENERATED_SOURCES + "/app/AddonScopes.java");
        folder.resolve(ProcessorProject.GENERATED_SOURCES + "/app/AddonScopes.java")
                .toFile()
                .delete();
        return project.write(SOURCE, generated);
    }

    private ProcessorProject project() {
        return new ProcessorProject(folder).declares("view_room").source("Room", """
                        @AddonDescriptor
                        class Room {
                            static final String TOKEN = AddonScopes.TOKEN_SCOPE;

                            @RequiresScope(VIEW_ROOM)
                            void view() {}
                        }
                        """);
    }
}
