package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code fix} makes of a descriptor, whatever it looks like. */
final class FixCommandTest {

    /** Needs {@code send_notification}, {@code view_room}, and one of {@code admin_group} and {@code view_group}. */
    private static final String API = """
            class Api {
                @RequiresScope({VIEW_ROOM, SEND_NOTIFICATION}) void greet() {}
                @RequiresScope(anyOf = {ADMIN_GROUP, VIEW_GROUP}) void list() {}
            }
            """;

    private static final String FIXED = "[\"send_notification\", \"view_group\", \"view_room\"]";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // name | declared | fixed
                "right | send_notification view_group view_room | send_notification view_group view_room",
                "right, in no order | view_room view_group send_notification | view_room view_group send_notification",
                "nothing declared | '' | send_notification view_group view_room",
                "sorted, one missing | send_notification view_group | send_notification view_group view_room",
                "not sorted, one missing | view_room view_group | view_room view_group send_notification",
                "sorted, unused | admin_room send_notification view_group view_room"
                        + " | send_notification view_group view_room",
                "not sorted, unused | view_room admin_room view_group send_notification"
                        + " | view_room view_group send_notification",
                "twice | send_notification view_group view_room view_room | send_notification view_group view_room",
                "misspelt clearly | send_notificaton view_group view_room | send_notification view_group view_room",
                "misspelt, and right as well | view_room view_rom view_group send_notification"
                        + " | view_room view_group send_notification",
                "in capitals | SEND_NOTIFICATION view_group view_room | send_notification view_group view_room",
                "the other of two will do | admin_group send_notification view_room"
                        + " | admin_group send_notification view_room",
                "both of two | admin_group send_notification view_group view_room"
                        + " | send_notification view_group view_room",
                "all at once | view_rom admin_room view_room send_message | view_room send_notification view_group",
            })
    void putsTheListRight(String name, String declared, String fixed) {
        CommandLineProject project = project().declares(names(declared)).compile();

        CommandLineProject.Run run = project.run("fix");

        assertThat(project.read(CommandLineProject.DESCRIPTOR).replaceAll("\\s", ""))
                .contains("\"scopes\":[\"" + String.join("\",\"", names(fixed)) + "\"]");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains(
                        names(declared).length == names(fixed).length && declared.equals(fixed)
                                ? "nothing to change in atlassian-connect.json\n"
                                : "written: atlassian-connect.json\n");
        assertThat(project.compile().run("check")).isEqualTo(new CommandLineProject.Run(0, ""));
        assertThat(project.run("fix"))
                .isEqualTo(new CommandLineProject.Run(0, "nothing to change in atlassian-connect.json\n"));
    }

    private static String[] names(String list) {
        return Stream.of(list.replace("'", "").split(" ", -1))
                .filter(name -> !name.isEmpty())
                .toArray(String[]::new);
    }

    private static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("{\"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": []}}}"),
                Arguments.of("{\"capabilities\":{\"hipchatApiConsumer\":{\"scopes\":[\"view_room\"]}},\"key\":\"a\"}"),
                Arguments.of("{\n\t\"capabilities\": {\n\t\t\"hipchatApiConsumer\": {\n\t\t\t\"scopes\": [\n"
                        + "\t\t\t\t\"admin_room\"\n\t\t\t]\n\t\t}\n\t}\n}\n"),
                Arguments.of("{\r\n  \"key\": \"\u00e4\",\r\n  \"capabilities\": {\r\n    \"hipchatApiConsumer\": {\r\n"
                        + "      \"scopes\": [\r\n        \"view_room\"\r\n      ]\r\n    }\r\n  }\r\n}"),
                Arguments.of("\uFEFF{\n  \"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": [\"x\"]}}\n}"),
                Arguments.of("{\n  \"capabilities\": {\n    \"hipchatApiConsumer\": {\n      \"avatar\": 1\n"
                        + "    }\n  }\n}\n"),
                Arguments.of("{\n    \"capabilities\": {\n    }\n}\n"),
                Arguments.of("{\r\n\t\"key\": \"a\"\r\n}\r\n"),
                Arguments.of("{}"),
                Arguments.of("{ }\n\n\n"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void showsTrulyWhatItWrites(String before) {
        CommandLineProject project =
                project().write(CommandLineProject.DESCRIPTOR, before).compile();

        CommandLineProject.Run dryRun = project.run("fix", "--dry-run", "--colour=off", "-Ascopecheck.extraScopes=x");
        assertThat(project.read(CommandLineProject.DESCRIPTOR)).isEqualTo(before);
        CommandLineProject.Run run = project.run("fix", "--colour=off", "-Ascopecheck.extraScopes=x");
        String after = project.read(CommandLineProject.DESCRIPTOR);

        assertThat(run.exitCode()).isZero();
        assertThat(dryRun.output())
                .isEqualTo(run.output().replace("\nwritten:", "\nnot written, as this is a dry run:"));
        assertThat(Patch.applied(run.output(), before)).isEqualTo(after);
        assertThat(outside(after))
                .as("indentation, line ends and the rest")
                .satisfiesAnyOf(
                        rest -> assertThat(rest).isEqualTo(outside(before)),
                        rest -> assertThat(before).doesNotContain("\"scopes\""));
        assertThat(after.startsWith("\uFEFF")).isEqualTo(before.startsWith("\uFEFF"));
        assertThat(after.replace("\r\n", "").contains("\r")).isFalse();
        assertThat(after.replace("\r\n", "").contains("\n"))
                .isEqualTo(!before.contains("\r\n") && before.contains("\n"));
        assertThat(after.replaceAll("\\s", "")).contains("\"scopes\":" + FIXED.replace(" ", ""));
        assertThat(project.run("fix", "-Ascopecheck.extraScopes=x").output()).startsWith("nothing to change");
    }

    /** All but the array. */
    private static String outside(String text) {
        return text.replaceFirst("(?s)(\"scopes\": ?)\\[.*?]", "$1");
    }

    @Test
    void aNameWhoseMeaningIsNotClearStaysAndIsStillAnError() {
        CommandLineProject project = project().declares("rooms", "send_notification", "view_group", "view_room");
        String before = project.read(CommandLineProject.DESCRIPTOR);

        CommandLineProject.Run run = project.compile().run("fix");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("error: [UnknownScope] 'rooms'");
        assertThat(project.read(CommandLineProject.DESCRIPTOR)).isEqualTo(before);
    }

    @Test
    void unusedScopesStayWhereAScriptMayNeedThem() {
        CommandLineProject project = project()
                .declares("admin_room", "send_notification", "view_group", "view_room")
                .write("src/main/resources/page/dialog.js", "get(api + '/v2/room/' + id);\n")
                .compile();
        String before = project.read(CommandLineProject.DESCRIPTOR);

        CommandLineProject.Run run = project.run("fix");

        assertThat(project.read(CommandLineProject.DESCRIPTOR)).isEqualTo(before);
        assertThat(run.output()).contains("scripts     src/main/resources/page/dialog.js:1");
    }

    @Test
    void unusedScopesStayWhereTheyAreNotToBeReported() {
        CommandLineProject project = project()
                .declares("admin_room", "send_notification", "view_group")
                .option("-Ascopecheck.unused=off");

        assertThat(project.compile().run("fix").exitCode()).isZero();
        assertThat(project.read(CommandLineProject.DESCRIPTOR))
                .contains("[\"admin_room\", \"send_notification\", \"view_group\", \"view_room\"]");
    }

    private CommandLineProject project() {
        return new CommandLineProject(folder).source("Api", API);
    }
}
