package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where {@code fix} changes nothing: because it cannot know what is right, or because nobody complains. */
final class RefusedFixTest {

    private static final String GENERATE = "@AddonDescriptor(generate = true) class Marked {}\n";

    @TempDir
    private Path folder;

    private static Stream<Arguments> refused() {
        return Stream.of(
                of(
                        "generate mode",
                        "in generate mode the scopes come from the annotations, and the descriptor is but their template",
                        it -> it.source("Marked", GENERATE)),
                of(
                        "no descriptor",
                        "there is no descriptor that can be read",
                        it -> it.delete(CommandLineProject.DESCRIPTOR)),
                of(
                        "no JSON",
                        "there is no descriptor that can be read",
                        it -> it.write(CommandLineProject.DESCRIPTOR, "{\"scopes\": [}\n")),
                of(
                        "no list",
                        "there is no descriptor that can be read",
                        it -> it.write(
                                CommandLineProject.DESCRIPTOR,
                                "{\"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": \"view_room\"}}}\n")),
                of(
                        "two descriptors",
                        "more than one descriptor is named",
                        it -> it.source("One", "@AddonDescriptor(\"one.json\") class One {}\n")
                                .source("Two", "@AddonDescriptor(\"two.json\") class Two {}\n")),
                of(
                        "an option that means nothing",
                        "an option is not understood",
                        it -> it.option("-Ascopecheck.scopesPointer=scopes")),
                of(
                        "a module that is not built",
                        "what the code requires is not known for sure",
                        it -> it.option("-Ascopecheck.modules=../other/target/classes")));
    }

    private static Arguments of(String name, String reason, UnaryOperator<CommandLineProject> change) {
        return Arguments.of(name, reason, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void nothingIsChangedAndTheReasonIsSaid(String name, String reason, UnaryOperator<CommandLineProject> change) {
        CommandLineProject project =
                change.apply(project().declares("admin_room")).compile();
        String before = project.contents();

        CommandLineProject.Run run = project.run("fix");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).startsWith("nothing was changed: " + reason + "\n");
        assertThat(project.contents()).isEqualTo(before);
    }

    private static Stream<Arguments> idle() {
        return Stream.of(
                of("off", "Scopecheck is off", it -> it.compile().option("-Ascopecheck.mode=off")),
                of(
                        "a library",
                        "in library mode there is no descriptor",
                        it -> it.option("-Ascopecheck.mode=library").compile()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("idle")
    void whereNoDescriptorHasToBeRightNoneIsTouched(
            String name, String reason, UnaryOperator<CommandLineProject> change) {
        CommandLineProject project = change.apply(project().declares("admin_room"));
        String before = project.contents();
        String[] off = name.equals("off") ? new String[] {"-Ascopecheck.mode=off"} : new String[0];

        CommandLineProject.Run run = project.run("fix", off);

        assertThat(run).isEqualTo(new CommandLineProject.Run(0, "nothing to change: " + reason + "\n"));
        assertThat(project.contents()).isEqualTo(before);
    }

    /** On the first day nothing is annotated, and everything seems to be unused. */
    @Test
    void whereNothingIsAnnotatedNoScopeIsRemoved() {
        CommandLineProject project = project()
                .source("Room", "class Room {}\n")
                .declares("admin_room", "send_notificaton")
                .compile();

        CommandLineProject.Run run = project.run("fix");

        assertThat(run.output())
                .contains("\nwritten: atlassian-connect.json; no scope is removed while this is open: no Java code"
                        + " requires any scope, as where nothing is annotated yet\n");
        assertThat(project.read(CommandLineProject.DESCRIPTOR)).contains("[\"admin_room\", \"send_notification\"]");
    }

    @Test
    void whatSomebodySuppressedIsNotRepaired() {
        CommandLineProject project = project()
                .source("Room", """
                        @AddonDescriptor @SuppressWarnings({"UnusedScope", "UnknownScope"})
                        class Room {
                            @SuppressWarnings("MissingScope") @RequiresScope(VIEW_GROUP) void list() {}
                            @RequiresScope(VIEW_ROOM) void view() {}
                        }
                        """)
                .declares("admin_room", "send_notificaton", "view_room")
                .compile();

        assertThat(project.run("fix"))
                .isEqualTo(new CommandLineProject.Run(0, "nothing to change in atlassian-connect.json\n"));
        project.declares("admin_room");
        assertThat(project.run("fix").exitCode()).isZero();
        assertThat(project.read(CommandLineProject.DESCRIPTOR)).contains("[\"admin_room\", \"view_room\"]");
    }

    @Test
    void aCompilationThatFailedForAnotherReasonLeavesTheScopesUnknown() {
        CommandLineProject project = project().declares("admin_room").source("Broken", "class Broken { Gone gone; }\n");
        String before = project.compile().read(CommandLineProject.DESCRIPTOR);

        CommandLineProject.Run run = project.run("fix");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .startsWith("nothing was changed: what the code requires is not known for sure\n"
                        + "error: [UnusableReport] ");
        assertThat(project.read(CommandLineProject.DESCRIPTOR)).isEqualTo(before);
    }

    private CommandLineProject project() {
        return new CommandLineProject(folder)
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n");
    }
}
