package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where javac's rounds run and nothing is analysed afterwards, the declarations are checked at their end. */
final class RoundsAloneTest {

    private static final String ROOM = """
            @AddonDescriptor
            class Room {
                static final String TOKEN = AddonScopes.TOKEN_SCOPE;

                @RequiresScope(VIEW_ROOM)
                void view() {}
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsMissingIsReportedOnce() {
        Outcome outcome = new ProcessorProject(folder)
                .declares("view_group")
                .source("Room", ROOM)
                .roundsAlone();

        assertThat(outcome.printed())
                .extracting(Printed::toString)
                .hasSize(2)
                .anyMatch(text -> text.contains("[MissingScope] 'Room.view' requires scope 'view_room'"))
                .anyMatch(text -> text.contains("[CallsNotSeen]"));
    }

    @Test
    void rightCodeIsToldThatItsCallsWereNotSeenAndGetsItsConstants() {
        Outcome outcome = new ProcessorProject(folder)
                .declares("view_room", "view_group")
                .source("Room", ROOM)
                .roundsAlone();

        assertThat(outcome.printed()).singleElement().asString().contains("[CallsNotSeen]");
        assertThat(folder.resolve("target/generated-sources/annotations/app/AddonScopes.java"))
                .exists();
    }

    @Test
    void aFailureLeavesNoReportThatTellsOfOlderCode() {
        ProcessorProject project =
                new ProcessorProject(folder).declares("view_room").source("Room", ROOM);
        project.compile(FrontEnd.JAVAC);
        project.declares("view_group");

        assertThat(project.roundsAlone().printed())
                .anyMatch(printed -> printed.code().equals("MissingScope"));
        assertThat(folder.resolve("target/classes").resolve(Report.NAME))
                .content()
                .contains("\"stale\" : true");
    }
}
