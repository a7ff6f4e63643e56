package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options of javac's that change when, and whether, it shows a type. */
final class JavacOptionsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bytodo", "byfile", "simple", "check"})
    void everyCompilePolicyShowsTheSame(String policy) {
        ProcessorProject project = addon().option("-XDcompilePolicy=" + policy);

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("UnusedScope", "Room.java:8 MissingScope");
        assertThat(outcome.findings().get(1).message()).contains("also at     src/main/java/app/Caller.java:7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-implicit:class", "-implicit:none"})
    void typesThatJavacCompilesByTheWayCount(String implicit) {
        ProcessorProject project = addon().option(implicit)
                .option("-sourcepath")
                .option(folder.resolve("src/main/java").toString());

        Outcome outcome = project.compileOnly("Caller");

        assertThat(outcome.headlines()).anyMatch(line -> line.contains("requires scope 'view_room'"));
        assertThat(outcome.success()).isFalse();
    }

    @Test
    void oldReleasesAreCheckedToo() {
        Outcome outcome = addon().option("--release")
                .option("8")
                .option("-Xlint:-options")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("UnusedScope", "Room.java:8 MissingScope");
    }

    private ProcessorProject addon() {
        return new ProcessorProject(folder)
                .declares("view_group")
                .source("Caller", """
                        class Caller {
                            void open(Room room) { room.view(); }
                        }
                        """)
                .source("Room", """
                        class Room {
                            void look() { view(); }
                            @RequiresScope(VIEW_ROOM)
                            void view() {}
                        }
                        """);
    }

    /** As Error Prone has javac do: bodies are analysed although something could not be resolved. */
    @Test
    void whatCouldNotBeResolvedIsNotTakenForNothing() {
        Outcome outcome = new ProcessorProject(folder)
                .declares("view_room")
                .option("--should-stop=ifError=FLOW")
                .source("Room", "class Room { @Nowhere void view() {} }\n")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.wrote("META-INF/scopecheck/report.json")).isFalse();
    }
}
