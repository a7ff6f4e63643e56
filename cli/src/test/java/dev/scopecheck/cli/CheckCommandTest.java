package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.testsupport.Checkout;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was edited since the last compilation, and what was not. */
final class CheckCommandTest {

    private static final String ROOM = "src/main/java/app/Room.java";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private CommandLineProject project;

    @BeforeEach
    void compile() {
        project = new CommandLineProject(folder)
                .declares("view_room")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .compile();
    }

    @Test
    void isSilentWhereNothingIsWrong() {
        assertThat(project.run("check")).isEqualTo(new CommandLineProject.Run(0, ""));
    }

    @Test
    void aScopeThatWasTakenAwayIsMissed() {
        project.declares("view_group");

        CommandLineProject.Run run = project.run("check");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .startsWith(ROOM + ":6:29: error: [MissingScope] 'Room.view' requires scope 'view_room', which the"
                        + " descriptor does not declare\n")
                .contains("\n  to fix      add \"view_room\" to capabilities.hipchatApiConsumer.scopes\n");
    }

    @Test
    void aScopeThatWasAddedIsUnused() {
        project.declares("view_group", "view_room");

        CommandLineProject.Run run = project.run("check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).startsWith(CommandLineProject.DESCRIPTOR + ":5:18: warning: [UnusedScope] ");
        assertThat(project.run("check", "-Ascopecheck.unused=error").exitCode()).isEqualTo(1);
        assertThat(project.run("check", "-Ascopecheck.unused=off")).isEqualTo(new CommandLineProject.Run(0, ""));
    }

    @Test
    void aMisspeltScopeIsNamedAtItsPlace() {
        project.declares("view_rom");

        assertThat(project.run("check"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
                .satisfies(run -> assertThat(run.output())
                        .startsWith(CommandLineProject.DESCRIPTOR + ":5:18: error: [UnknownScope] 'view_rom'"));
    }

    @Test
    void aDescriptorThatIsNoLongerJsonIsAnErrorAtItsPlace() {
        project.write(CommandLineProject.DESCRIPTOR, "{\"key\": \"app\",}\n");

        assertThat(project.run("check").output())
                .startsWith(CommandLineProject.DESCRIPTOR + ":1:15: error: [MalformedDescriptor]");
    }

    @Test
    void aDescriptorThatIsGoneIsAnErrorWhereSomethingRequiresAScope() {
        project.delete(CommandLineProject.DESCRIPTOR);

        CommandLineProject.Run run = project.run("check");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("error: [DescriptorNotFound]");
    }

    @Test
    void whatTheCompilerWasGivenHoldsUntilAnArgumentSaysOtherwise() {
        project.option("-Ascopecheck.unused=error").declares("admin_room", "view_room");
        project.compile();

        assertThat(project.run("check").exitCode()).isEqualTo(1);
        assertThat(project.run("check", "-Ascopecheck.unused=warning").exitCode())
                .isZero();
        assertThat(project.run("check", "-Ascopecheck.extraScopes=x").exitCode())
                .isEqualTo(1);
    }

    @Test
    void aMisspeltValueIsAnError() {
        assertThat(project.run("check", "-Ascopecheck.unused=of"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
                .satisfies(run -> assertThat(run.output()).startsWith("error: [BadOption]"));
    }

    /** A finding has failed the compilation, so there is no class; the report tells all the same what is wrong. */
    @Test
    void afterACompilationThatFailedTheFindingsAreShown() {
        project.declares("view_group").delete("target/classes/app/Room.class");

        CommandLineProject.Run run = project.run("check");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .startsWith(ROOM + ":6:29: error: [MissingScope] 'Room.view' requires scope 'view_room'")
                .endsWith("\nerror: the last compilation failed, as class 'app.Room' is missing: correct what is"
                        + " reported above, then compile again\n");
    }

    @Test
    void afterACompilationThatFailedEvenARightDescriptorDoesNotPass() {
        project.delete("target/classes/app/Room.class");

        assertThat(project.run("check"))
                .isEqualTo(new CommandLineProject.Run(
                        1, "error: the last compilation failed, as class 'app.Room' is missing: compile again\n"));
    }

    @Test
    void aReportOfAnotherPlatformIsOfNoUse() {
        project.write("plank.json", Checkout.plank());

        assertThat(project.run("check", "-Ascopecheck.platform=plank.json").output())
                .startsWith("error: [UnusableReport] ")
                .contains("it was made for HipChat, and this is Plank");
    }

    @Test
    void furtherPlacesAreShownByPathsThatCanBeOpened() {
        project.source("Rooms", "class Rooms { @RequiresScope(VIEW_ROOM) void list() {} }\n")
                .compile()
                .declares("view_group");

        assertThat(project.run("check").output()).contains("\n  also at     src/main/java/app/Rooms.java:6\n");
    }

    @Test
    void switchedOffItSaysNothing() {
        project.declares("admin_room");

        assertThat(project.run("check", "-Ascopecheck.mode=off")).isEqualTo(new CommandLineProject.Run(0, ""));
    }

    @Test
    void aDescriptorOutsideOfTheProjectIsCheckedWhereItIs() {
        Path other = elsewhere.resolve("other.json");
        project.write(other.toString(), "{}\n");

        CommandLineProject.Run run = project.run("check", "--descriptor=" + other);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("[MissingScope]", "\n  descriptor  " + other + ":1:1\n");
    }

    @Test
    void classesThatWereTakenAwayFromTheirProjectCanStillBeChecked() {
        CommandLineProject away = new CommandLineProject(elsewhere);
        for (String file : new String[] {"app/Room.class", "META-INF/scopecheck/report.json"}) {
            project.copy("target/classes/" + file, away.path("classes/" + file));
        }
        project.copy(CommandLineProject.DESCRIPTOR, away.path("connect.json"));
        String classes = "--classes=" + away.path("classes");
        String descriptor = "--descriptor=" + away.path("connect.json");

        assertThat(away.execute("check", classes, descriptor)).isEqualTo(new CommandLineProject.Run(0, ""));
        away.write("connect.json", "{}\n");

        assertThat(away.execute("check", classes, descriptor).output())
                .startsWith("error: [MissingScope] 'Room.view' requires scope 'view_room'");
    }
}
