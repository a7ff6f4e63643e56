package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Further places are named by paths that a terminal can open, from the project's folder. */
final class SourceLabelsTest {

    private static final String ROOM = """
            class Room {
                @RequiresScope(SEND_NOTIFICATION)
                void greet() {}

                @RequiresScope(SEND_NOTIFICATION)
                void leave() {}
            }
            """;

    private static final String PLACE = "src/main/java/app/Room.java:10";

    @TempDir
    private Path folder;

    @Test
    void javacNamesTheFile() {
        assertThat(message(FrontEnd.JAVAC)).contains("\n    also at     " + PLACE + "\n");
    }

    @Test
    void whatIsNotCompiledNowIsNamedAsWell() {
        ProcessorProject project = project().source("Other", "class Other {}");
        project.declares("send_notification").compile(FrontEnd.JAVAC);
        project.declares("view_room");

        assertThat(project.compileOnly("Other").findings().get(0).message())
                .contains("also at     " + PLACE, "at          src/main/java/app/Room.java:7");
    }

    @Test
    void aCompilerThatTellsNoFileNamesTheElement() {
        assertThat(message(FrontEnd.ECJ)).contains("also at     'Room.leave'\n");
    }

    private String message(FrontEnd compiler) {
        return project().declares("view_room").compile(compiler).findings().stream()
                .map(Printed::message)
                .filter(message -> message.contains("also at"))
                .findFirst()
                .orElse("nothing");
    }

    private ProcessorProject project() {
        return new ProcessorProject(folder).source("Room", ROOM);
    }
}
