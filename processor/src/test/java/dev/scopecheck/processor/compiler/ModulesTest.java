package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An add-on that is made of modules, of which the one with the descriptor names the others. */
final class ModulesTest {

    @TempDir
    private Path folder;

    private ProcessorProject client;
    private ProcessorProject app;

    @BeforeEach
    void compileTheClient() {
        client = new ProcessorProject(folder.resolve("client"))
                .option("-Ascopecheck.mode=library")
                .source("Room", """
                        public class Room {
                            @RequiresScope(VIEW_ROOM) public void view() {}
                            @RequiresScope(SEND_NOTIFICATION) public void greet() {}
                        }
                        """);
        assertThat(client.compile(FrontEnd.JAVAC).complaints()).isEmpty();
        app = new ProcessorProject(folder.resolve("app"))
                .library(folder.resolve("client/target/classes"))
                .source("App", "class App { void run(Room room) { room.view(); } }\n");
    }

    @Test
    void whatOneOfThemDeclaresIsNeeded() {
        app.declares("send_notification", "view_room");

        assertThat(app.compile(FrontEnd.JAVAC).complaints())
                .singleElement()
                .asString()
                .contains("[UnusedScope] scope 'send_notification'");
        assertThat(withClient().compile(FrontEnd.JAVAC).complaints()).isEmpty();
    }

    @Test
    void whatOneOfThemDeclaresIsMissed() {
        app.declares("view_room");

        assertThat(app.compile(FrontEnd.JAVAC).complaints()).isEmpty();
        assertThat(withClient().compile(FrontEnd.JAVAC).complaints())
                .singleElement()
                .asString()
                .contains(
                        "[MissingScope] 'Room.greet' requires scope 'send_notification'",
                        "at          ../client/src/main/java/app/Room.java:8");
    }

    @Test
    void whatOneOfThemDeclaresIsGenerated() {
        app.declares().option("-Ascopecheck.mode=generate");

        Outcome outcome = withClient().compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read("META-INF/scopecheck/atlassian-connect.json"))
                .containsSubsequence("\"scopes\": [", "\"send_notification\"", "\"view_room\"", "]");
    }

    @Test
    void theReportOfTheOneTellsNothingOfTheOther() {
        app.declares("send_notification", "view_room");

        Outcome outcome = withClient().compile(FrontEnd.JAVAC);

        assertThat(outcome.read(Report.NAME)).contains("app.App").doesNotContain("\"app.Room\"");
    }

    @Test
    void oneWithoutReportIsAnErrorAndNothingIsCalledUnused() {
        app.declares("admin_room", "view_room").option("-Ascopecheck.modules=../server/target/classes");

        assertThat(app.compile(FrontEnd.JAVAC).complaints())
                .singleElement()
                .asString()
                .contains(
                        "[UnusableReport] the report ../server/target/classes/META-INF/scopecheck/report.json cannot be"
                                + " used: '../server/target/classes' does not exist");
    }

    @Test
    void oneWhoseLastCompilationFailedIsAnErrorAndNothingIsCalledUnused() {
        client.source("Broken", "class Broken { Missing missing; }\n").compile(FrontEnd.JAVAC);
        app.declares("admin_room", "send_notification", "view_room");

        assertThat(withClient().compile(FrontEnd.JAVAC).complaints())
                .singleElement()
                .asString()
                .contains("[UnusableReport]", "a later compilation of that module has failed");
    }

    @Test
    void oneWithAReportOfAnotherFormatIsAnError() {
        client.write("target/classes/" + Report.NAME, "{\"format\": 99}\n");
        app.declares("view_room");

        assertThat(withClient().compile(FrontEnd.JAVAC).complaints())
                .singleElement()
                .asString()
                .contains("[UnusableReport]", "its format is 99, and this version of Scopecheck knows 1");
    }

    private ProcessorProject withClient() {
        return app.option("-Ascopecheck.modules=../client/target/classes");
    }
}
