package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that compile some of the sources alone come to what a clean build comes to. */
final class PartialBuildsTest {

    private static final String CALLER = """
            class Caller {
                void open(Room room) { room.view(); }
            }
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path cleanFolder;

    private ProcessorProject project;
    private ProcessorProject clean;

    @BeforeEach
    void buildOnce() {
        project = sources(new ProcessorProject(folder));
        clean = sources(new ProcessorProject(cleanFolder));
        assertThat(project.compile(FrontEnd.JAVAC).complaints()).isEmpty();
    }

    @Test
    void anUnchangedSource() {
        expectSameAsClean(edited -> {}, "Caller");
        expectSameAsClean(edited -> {}, "Room");
        expectSameAsClean(edited -> {}, "Other");
    }

    @Test
    void aNewRequirement() {
        expectSameAsClean(
                edited -> edited.source("Other", "class Other { @RequiresScope(ADMIN_GROUP) void administer() {} }\n"),
                "Other");
    }

    @Test
    void aRequirementThatIsGone() {
        expectSameAsClean(edited -> edited.source("Other", "class Other {}\n"), "Other");
    }

    @Test
    void aCallThatMoved() {
        expectSameAsClean(
                edited -> edited.source("Caller", CALLER.replace("void open", "\n\n    void opened")), "Caller");
    }

    @Test
    void aClassThatIsNew() {
        expectSameAsClean(
                edited -> edited.source("New", "class New { void m(Room room) { room.view(); room.post(); } }\n"),
                "New");
    }

    @Test
    void aPackageAlone() {
        String annotated = "@dev.scopecheck.RequiresScope(\"admin_room\") package app.admin;\n";
        expectSameAsClean(
                edited -> edited.write("src/main/java/app/admin/package-info.java", annotated), "admin/package-info");
    }

    @Test
    void aClassThatIsDeleted() {
        expectSameAsClean(edited -> edited.deleteClass("Other"), "Caller");
    }

    @Test
    void aClassThatIsRenamed() {
        expectSameAsClean(
                edited -> edited.deleteClass("Other")
                        .source("Renamed", "class Renamed { @RequiresScope(SEND_MESSAGE) void write() {} }\n"),
                "Renamed");
    }

    @Test
    void aFindingInWhatIsNotCompiledNamesItsPlace() {
        project.declares("send_message", "send_notification");

        Outcome outcome = project.compileOnly("Other");

        assertThat(outcome.headlines())
                .containsExactly("[MissingScope] 'Room.view' requires scope 'view_room', which the"
                        + " descriptor does not declare");
        assertThat(outcome.places()).containsExactly("MissingScope");
        assertThat(outcome.findings().get(0).message()).contains("  at          src/main/java/app/Room.java:7");
    }

    @Test
    void aFindingStandsAtAPlaceThatIsCompiledWhereItHasOne() {
        project.declares("send_message", "send_notification");

        Outcome first = project.compileOnly("Room");
        Outcome other = project.compileOnly("Caller");

        assertThat(first.places()).containsExactly("Room.java:7 MissingScope");
        assertThat(other.places()).containsExactly("Caller.java:7 MissingScope");
        assertThat(other.findings().get(0).message())
                .isEqualTo(first.findings().get(0).message() + "\n    at          src/main/java/app/Room.java:7");
    }

    @Test
    void withoutMemoryNothingIsCalledUnusedAndNothingIsReported() throws IOException {
        Files.delete(folder.resolve("target/classes/" + Report.NAME));
        project.declares("send_message", "send_notification", "view_room", "admin_group");

        Outcome outcome = project.compileOnly("Caller");

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.wrote(Report.NAME)).isFalse();
    }

    @Test
    void aReportIsStaleAfterCodeThatDoesNotCompileAndFreshAfterCodeThatDoes() {
        project.source("Caller", CALLER.replace("room.view()", "room.nowhere()"));
        Outcome broken = project.compileOnly("Caller");
        project.source("Caller", CALLER);
        Outcome repaired = project.compileOnly("Caller");

        assertThat(broken.success()).isFalse();
        assertThat(repaired.read(Report.NAME))
                .contains("\"stale\" : false")
                .isEqualTo(clean.compile(FrontEnd.JAVAC).read(Report.NAME));
    }

    @Test
    void aBrokenBuildMarksTheReport() {
        project.source("Caller", CALLER.replace("room.view()", "room.nowhere()"));

        assertThat(project.compileOnly("Caller").read(Report.NAME)).contains("\"stale\" : true");
    }

    @Test
    void aFindingDoesNotKeepTheReportFromBeingWritten() {
        project.declares();

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.read(Report.NAME))
                .isEqualTo(clean.compile(FrontEnd.JAVAC).read(Report.NAME));
    }

    private void expectSameAsClean(Consumer<ProcessorProject> edit, String compiled) {
        for (ProcessorProject each : List.of(project, clean)) {
            edit.accept(each);
        }

        Outcome partial = project.compileOnly(compiled);
        Outcome whole = clean.compile(FrontEnd.JAVAC);

        assertThat(partial.read(Report.NAME)).isEqualTo(whole.read(Report.NAME));
        assertThat(partial.headlines()).isEqualTo(whole.headlines());
        assertThat(partial.success()).isEqualTo(whole.success());
    }

    private static ProcessorProject sources(ProcessorProject project) {
        return project.declares("send_message", "send_notification", "view_room")
                .source("Room", """
                        class Room {
                            @RequiresScope(VIEW_ROOM) void view() {}
                            @RequiresScope(anyOf = {SEND_NOTIFICATION, SEND_MESSAGE}, reason = "to say so") void post() {}
                            @RequiresScope(SEND_NOTIFICATION) void send() {}
                        }
                        """)
                .source("Caller", CALLER)
                .source("Other", "class Other { @RequiresScope(SEND_MESSAGE) void write() {} }\n");
    }
}
