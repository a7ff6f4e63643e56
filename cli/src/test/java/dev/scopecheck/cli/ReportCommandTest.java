package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {

    private static final String PAGE = "target/scopecheck-report/index.html";

    @TempDir
    private Path folder;

    @Test
    void writesThreeFilesBesideTheClasses() {
        assertThat(compiled().run("report")).isEqualTo(new CommandLineProject.Run(0, """
                        written: target/scopecheck-report/index.html
                        written: target/scopecheck-report/scopes.md
                        written: target/scopecheck-report/scopes.sarif
                        """));
    }

    @Test
    void writesNothingWhereNothingChanged() throws IOException {
        CommandLineProject project = compiled();
        project.run("report");
        Files.setLastModifiedTime(project.path(PAGE), FileTime.fromMillis(0));

        assertThat(project.run("report")).isEqualTo(new CommandLineProject.Run(0, ""));
        assertThat(Files.getLastModifiedTime(project.path(PAGE))).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void writesWhereItIsToldTo() {
        CommandLineProject project = compiled();

        assertThat(project.run("report", "--output=" + project.path("site/scopes"))
                        .output())
                .contains("written: site/scopes/index.html");
    }

    @Test
    void aFindingFailsNothingAndStandsInThePage() {
        CommandLineProject project = compiled().declares("view_room", "admin_group");

        assertThat(project.run("report").exitCode()).isZero();
        assertThat(project.read(PAGE)).contains("UnusedScope", "nothing requires it");
    }

    @Test
    void whatCannotBeJudgedFails() throws IOException {
        CommandLineProject project = compiled();
        Files.delete(project.path("target/classes/META-INF/scopecheck/report.json"));

        CommandLineProject.Run run = project.run("report");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("written: " + PAGE, "error: [ProcessorDidNotRun]");
        assertThat(project.read(PAGE)).contains("It is not known which scopes are required.");
    }

    @Test
    void whatWasNeverCompiledIsNoGroundForClaims() {
        CommandLineProject project =
                new CommandLineProject(folder).declares().write("target/classes/logo.svg", "<svg/>\n");

        CommandLineProject.Run run = project.run("report");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("[UnusableReport]", "there is none");
        assertThat(project.read(PAGE)).contains("It is not known which scopes are required.");
    }

    @Test
    void whatRequiresNothingAndDeclaresNothingSaysSo() {
        CommandLineProject project = new CommandLineProject(folder)
                .declares()
                .source("Room", "class Room {}\n")
                .compile();

        assertThat(project.run("report").exitCode()).isZero();
        assertThat(project.read(PAGE)).contains("app asks for no scope. The code requires none.");
    }

    @Test
    void aBuildThatFailedForAMissingScopeIsExplained() {
        CommandLineProject project = new CommandLineProject(folder)
                .declares("view_room")
                .source("Room", "class Room { @RequiresScope(VIEW_GROUP) void view() {} }\n")
                .compile();

        assertThat(project.run("report").exitCode()).isZero();
        assertThat(project.read(PAGE)).contains("Required, and not declared", "MissingScope");
    }

    @Test
    void anOptionThatIsNotUnderstoodIsNoGroundForClaims() {
        CommandLineProject project = compiled();

        CommandLineProject.Run run = project.run("report", "-Ascopecheck.mode=everything");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("[BadOption]");
        assertThat(project.read(PAGE))
                .contains("It is not known which scopes are required.", "BadOption")
                .doesNotContain("view_room");
    }

    @Test
    void whatIsOffSaysSo() {
        CommandLineProject project = compiled();
        project.run("report", "-Ascopecheck.mode=off");

        assertThat(project.read(PAGE)).contains("Scopecheck is off.").doesNotContain("view_room");
    }

    /** Code scanning looks for paths from the root of the repository, and shows further places that a message links to. */
    @Test
    void inASubFolderOfARepositoryCodeScanningFindsEveryPlace() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        CommandLineProject project = new CommandLineProject(folder.resolve("add-ons/rooms"))
                .declares("admin_room")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .source("Rooms", "class Rooms { @RequiresScope(VIEW_ROOM) void list() {} }\n")
                .compile();
        project.run("report");

        assertThat(project.read("target/scopecheck-report/scopes.sarif"))
                .contains(
                        "\"uri\": \"add-ons/rooms/src/main/java/app/Room.java\"",
                        "\\nalso at: [Rooms.java:6](1)\\n",
                        "\"relatedLocations\"",
                        "\"uri\": \"add-ons/rooms/src/main/java/app/Rooms.java\"",
                        "\"uri\": \"add-ons/rooms/src/main/resources/atlassian-connect.json\"");
        assertThat(project.read("target/scopecheck-report/scopes.md"))
                .contains("`src/main/java/app/Room.java:6`")
                .doesNotContain("add-ons");
    }

    @Test
    void aScopeThatIsListedTwiceInOneLineIsSaidToBeInThatLine() {
        CommandLineProject project = compiled().declares("view_room", "view_room");
        project.run("report");

        assertThat(project.read("target/scopecheck-report/scopes.md"))
                .contains("The descriptor lists it 2 times, in line 5.");
    }

    @Test
    void thePageDoesNotClaimThatRequestsWithoutAnnotationAreNeverSeen() {
        CommandLineProject project = compiled();
        project.run("report");

        assertThat(project.read("target/scopecheck-report/scopes.md"))
                .contains("Other calls of HipChat are seen only where Java code contains the text of an endpoint.")
                .doesNotContain("nobody annotated");
    }

    private CommandLineProject compiled() {
        return new CommandLineProject(folder)
                .declares("view_room")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .compile();
    }
}
