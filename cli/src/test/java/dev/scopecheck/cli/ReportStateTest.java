package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that proves nothing is an error for each command, and no command changes anything by it. */
final class ReportStateTest {

    private static final String REPORT = "target/classes/META-INF/scopecheck/report.json";
    private static final String ROOM = "src/main/java/app/Room.java";
    private static final String ROOM_CLASS = "target/classes/app/Room.class";
    private static final String ANEW = "empty the class output, and compile everything anew";

    @TempDir
    private Path folder;

    private CommandLineProject project;

    @BeforeEach
    void compile() {
        project = new CommandLineProject(folder)
                .declares("admin_room")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .declares("view_room")
                .compile()
                .declares("admin_room");
    }

    private static Stream<Arguments> states() {
        return Stream.of(
                state(
                        "truncated",
                        "it is no report of Scopecheck",
                        it -> it.write(REPORT, it.read(REPORT).substring(0, 300))),
                state("empty", "it is no report of Scopecheck", it -> it.write(REPORT, "")),
                state(
                        "stale",
                        "a later compilation has failed",
                        it -> it.source("Bad", "class Bad { Gone gone; }\n").compile()),
                state(
                        "out of date",
                        "class 'app.Bot' was not compiled since a text that it puts into requests has changed",
                        it -> it.write(
                                REPORT,
                                it.read(REPORT)
                                        .replace(
                                                "\"stale\" : false,",
                                                "\"stale\" : true, \"outdated\" : [ \"app.Bot\" ],"))),
                state("edited", "'Room.java' has changed since", it -> it.write(ROOM, it.read(ROOM) + "// more\n")),
                state(
                        "edited, and compiled without the processor",
                        "'Room.java' has changed since",
                        it -> it.write(ROOM, it.read(ROOM).replace("VIEW_ROOM", "ADMIN_ROOM"))
                                .compileUnprocessed("Room")),
                state(
                        "a new class without the processor",
                        "class 'app.Late' is annotated, and not in it",
                        it -> it.source("Late", "class Late { @RequiresScope(VIEW_GROUP) void view() {} }\n")
                                .compileUnprocessed("Late")));
    }

    private static Arguments state(String name, String reason, Consumer<CommandLineProject> change) {
        return Arguments.of(name, reason, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void noCommandReliesOnIt(String name, String reason, Consumer<CommandLineProject> change) {
        change.accept(project);
        String descriptor = project.read(CommandLineProject.DESCRIPTOR);
        String finding = "error: [UnusableReport] the report " + REPORT + " cannot be used: " + reason
                + "\n  to fix      " + ANEW + "\n";

        assertThat(project.run("check")).isEqualTo(new CommandLineProject.Run(1, finding));
        assertThat(project.run("generate")).isEqualTo(new CommandLineProject.Run(1, finding));
        assertThat(project.run("fix"))
                .isEqualTo(new CommandLineProject.Run(
                        1, "nothing was changed: what the code requires is not known for sure\n" + finding));
        assertThat(project.read(CommandLineProject.DESCRIPTOR)).isEqualTo(descriptor);
    }

    @Test
    void oneInAnotherFormatIsForTheVersionThatKnowsIt() {
        project.write(REPORT, "{\"format\": 99}\n");

        assertThat(project.run("check").output())
                .isEqualTo("error: [UnusableReport] the report " + REPORT + " cannot be used: its format is 99, and"
                        + " this version of Scopecheck knows 1\n"
                        + "  to fix      compile everything anew with the version of Scopecheck that is used here\n");
    }

    @Test
    void oneOfAnotherModeIsOfNoUse() {
        assertThat(project.run("check", "-Ascopecheck.mode=library").output())
                .startsWith("error: [UnusableReport] the report " + REPORT
                        + " cannot be used: it was made in check mode, and this is library mode\n");
    }

    @Test
    void aClassThatIsGoneWhileItsSourceIsThereWasNotCompiled() {
        project.delete(ROOM_CLASS);

        assertThat(project.run("check").output())
                .contains("[MissingScope] 'Room.view' requires scope 'view_room'")
                .endsWith("error: the last compilation failed, as class 'app.Room' is missing: correct what is reported"
                        + " above, then compile again\n");
    }

    /** Build tools that know what each source was compiled to delete the class and compile nothing else. */
    @Test
    void aTypeThatWasDeletedWithItsClassRequiresNothing() {
        project.source("Other", "class Other { @RequiresScope(ADMIN_GROUP) void administer() {} }\n")
                .declares("view_room", "admin_group")
                .compile();
        assertThat(project.run("check")).isEqualTo(new CommandLineProject.Run(0, ""));

        project.delete("src/main/java/app/Other.java").delete("target/classes/app/Other.class");

        assertThat(project.run("check").output()).contains("[UnusedScope] scope 'admin_group'");
        assertThat(project.declares("view_room").run("check")).isEqualTo(new CommandLineProject.Run(0, ""));
    }

    @Test
    void classesThatHaveNothingToDoWithAnAddOnNeedNone() {
        project.source("Room", "class Room {}\n")
                .delete(CommandLineProject.DESCRIPTOR)
                .delete(REPORT)
                .compile();

        assertThat(project.path(REPORT)).doesNotExist();
        assertThat(project.run("check")).isEqualTo(new CommandLineProject.Run(0, ""));
    }

    @Test
    void classesBesideADescriptorNeedOne() {
        project.source("Room", "class Room {}\n").compileUnprocessed("Room").delete(REPORT);

        assertThat(project.run("check").output()).startsWith("error: [ProcessorDidNotRun]");
    }

    @Test
    void classesWithoutReportWereCompiledWithoutTheProcessor() {
        project.delete(REPORT);

        CommandLineProject.Run run = project.run("check");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .startsWith("error: [ProcessorDidNotRun] the scopes were not checked")
                .contains("\n  looked for  " + REPORT + "\n", "\n  causes      JDK 23 or newer", "-proc:none");
    }

    @Test
    void anEmptyFolderProvesNothing() {
        project.delete(REPORT).delete(ROOM_CLASS);

        assertThat(project.run("check"))
                .isEqualTo(
                        new CommandLineProject.Run(
                                1,
                                "error: [UnusableReport] the report " + REPORT + " cannot be used: there is none\n"
                                        + "  to fix      compile with Scopecheck first, and put right what the compiler itself complains of\n"));
        assertThat(project.run("fix").exitCode()).isEqualTo(1);
        assertThat(project.read(CommandLineProject.DESCRIPTOR)).contains("admin_room");
    }

    @Test
    void whatWasWovenIntoAClassAfterwardsIsNoReasonToDistrustIt() {
        project.compileUnprocessed("Room").declares("view_room");

        assertThat(project.run("check")).isEqualTo(new CommandLineProject.Run(0, ""));
    }
}
