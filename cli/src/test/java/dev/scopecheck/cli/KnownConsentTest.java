package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.testsupport.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} tells whether customers must consent again only where both releases are known. */
final class KnownConsentTest {

    private static final String REPORT = "target/classes/META-INF/scopecheck/report.json";
    private static final String NOT_KNOWN = ": it is not known whether customers must consent again\n";

    @TempDir
    private Path folder;

    private CommandLineProject before;
    private CommandLineProject after;

    @BeforeEach
    void compileBoth() {
        before = project("before").declares().compile();
        after = project("after")
                .source("Rooms", "class Rooms { @RequiresScope(ADMIN_ROOM) void close() {} }\n")
                .declares("admin_room")
                .compile();
    }

    @Test
    void anEndpointIsAReasonLikeAScope() {
        after.source("Rooms", "class Rooms { @CallsEndpoint(\"PUT /v2/room/{room}/topic\") void topic() {} }\n")
                .compile();

        assertThat(diff("before/target/classes", "after/target/classes").output())
                .startsWith("""
                + admin_room: Perform room administrative tasks
                    new         'Rooms.topic' at Rooms.java:6
                """);
    }

    @Test
    void theDescriptorInTheProjectCountsWhereNoneIsInTheClassFolder() {
        assertThat(diff("before/target/classes", "after/target/classes")).isEqualTo(new CommandLineProject.Run(0, """
                        + admin_room: Perform room administrative tasks
                            new         'Rooms.close' at Rooms.java:6
                        1 scope came, 0 scopes went: customers are asked to consent again
                        """));
    }

    @Test
    void anotherPlatformIsTheOneThatTheReportNames() {
        plank(before, "{\"permissions\": {\"api\": []}}\n").compile();
        plank(after, "{\"permissions\": {\"api\": [\"cards:write\"]}}\n")
                .source("Rooms", "class Rooms { @RequiresScope(\"cards:write\") void close() {} }\n")
                .compile();
        String cameAndWhy = """
                + cards:write: Change cards
                    new         'Rooms.close' at Rooms.java:6
                1 scope came, 0 scopes went""";

        assertThat(diff("before/target/classes", "after/target/classes"))
                .isEqualTo(new CommandLineProject.Run(0, cameAndWhy + ": customers are asked to consent again\n"));
        assertThat(diff("before/" + REPORT, "after/" + REPORT, "-Ascopecheck.platform=" + after.path("plank.json")))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(3))
                .satisfies(run -> assertThat(run.output()).startsWith(cameAndWhy + NOT_KNOWN));
    }

    @Test
    void releasesOfDifferentPlatformsCannotBeCompared() {
        plank(after, "{\"permissions\": {\"api\": []}}\n")
                .source("Rooms", "class Rooms {}\n")
                .compile();

        assertThat(diff("before/target/classes", "after/target/classes"))
                .isEqualTo(
                        new CommandLineProject.Run(
                                3,
                                "0 scopes came, 0 scopes went" + NOT_KNOWN
                                        + "    because     the earlier release has scopes of HipChat, the later one scopes of Plank\n"));
    }

    @Test
    void aPlatformFileThatIsGoneIsNamedWithTheWayToNameIt() {
        plank(after, "{\"permissions\": {\"api\": []}}\n").compile().delete("plank.json");

        assertThat(diff("before/target/classes", "after/target/classes"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.output())
                        .startsWith("platform 'plank.json' is unknown")
                        .endsWith("; name it with -Ascopecheck.platform=<file>\n"));
    }

    @Test
    void whatAModuleRequiresIsAReasonLikeTheAddOnsOwn() {
        project("client")
                .option("-Ascopecheck.mode=library")
                .source("Api", "public class Api { @RequiresScope(VIEW_GROUP) public void list() {} }\n")
                .compile();
        after.option("-Ascopecheck.modules=../client/target/classes")
                .declares("admin_room", "view_group")
                .compile();

        assertThat(diff("before/target/classes", "after/target/classes").output())
                .contains(
                        "    new         'Rooms.close'", "+ view_group", "    new         'Api.list' at Api.java:6\n");
        assertThat(diff("before/" + REPORT, "after/" + REPORT))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(3))
                .satisfies(run -> assertThat(run.output())
                        .contains(
                                NOT_KNOWN,
                                "    because     the later release is not clear: it does not contain what the module"
                                        + " ../client/target/classes requires\n"));
    }

    @Test
    void reportsTellWhatTheCodeRequiresAndNotWhatTheDescriptorDeclares() {
        assertThat(diff("before/" + REPORT, "before/" + REPORT))
                .isEqualTo(new CommandLineProject.Run(
                        3,
                        "0 scopes came, 0 scopes went" + NOT_KNOWN
                                + "    because     the earlier release does not contain atlassian-connect.json; compared is what its code"
                                + " requires\n    because     the later release does not contain atlassian-connect.json;"
                                + " compared is what its code requires\n"));
    }

    @Test
    void aGeneratedDescriptorIsWhatTheReportTells() {
        before.source("App", "@AddonDescriptor(generate = true) class App {}\n").compile();
        after.source("App", "@AddonDescriptor(generate = true) class App {}\n").compile();

        assertThat(diff("before/" + REPORT, "after/" + REPORT).output())
                .endsWith("1 scope came, 0 scopes went: customers are asked to consent again\n");
    }

    @Test
    void aLibraryAsksNobody() {
        after.option("-Ascopecheck.mode=library").compile();

        assertThat(diff("before/target/classes", "after/target/classes"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(3))
                .satisfies(run -> assertThat(run.output())
                        .contains(
                                "    because     the later release is a library without a descriptor; compared is what its code"
                                        + " requires\n"));
    }

    @Test
    void aReportThatIsOutOfDateExplainsNothing() {
        after.source("Rooms", "class Rooms {}\n");

        assertThat(diff("before/target/classes", "after/target/classes").output())
                .contains("    why         not known: the report target/classes/META-INF/scopecheck/report.json cannot"
                        + " be used: 'Rooms.java' has changed since\n");
    }

    @Test
    void aFileOfAnotherKindIsNotTakenForADescriptorWithoutScopes() throws IOException {
        Files.writeString(folder.resolve("old.json"), "{\"permissions\": {\"api\": []}}\n");
        Files.writeString(folder.resolve("new.json"), "{\"permissions\": {\"api\": [\"admin\"]}}\n");
        before.write("plank.json", Checkout.plank());

        assertThat(diff("old.json", "new.json"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(3))
                .satisfies(run -> assertThat(run.output())
                        .contains(
                                "    because     the earlier release has nothing at capabilities.hipchatApiConsumer.scopes; if it is"
                                        + " a descriptor of HipChat, pass -Ascopecheck.platform=hipchat, else name the file of"
                                        + " its platform there\n"));
        assertThat(diff("old.json", "new.json", "-Ascopecheck.platform=" + before.path("plank.json")))
                .isEqualTo(new CommandLineProject.Run(0, """
                        + admin: Do everything
                            why         not known without a report
                        1 scope came, 0 scopes went: customers are asked to consent again
                        """));
    }

    @Test
    void aReleaseOfBeforeScopecheckWasUsedIsItsDescriptor() throws IOException {
        Files.createDirectories(folder.resolve("old"));
        before.copy(CommandLineProject.DESCRIPTOR, folder.resolve("old/atlassian-connect.json"));

        assertThat(diff("old", "after/target/classes")).isEqualTo(new CommandLineProject.Run(0, """
                        + admin_room: Perform room administrative tasks
                                        'Rooms.close' at Rooms.java:6
                        1 scope came, 0 scopes went: customers are asked to consent again
                        """));
    }

    private static CommandLineProject plank(CommandLineProject project, String descriptor) {
        return project.plank()
                .write("src/main/resources/plank-addon.json", descriptor)
                .source("App", "@AddonDescriptor(\"plank-addon.json\") class App {}\n");
    }

    private CommandLineProject project(String name) {
        return new CommandLineProject(folder.resolve(name)).source("App", "@AddonDescriptor class App {}\n");
    }

    private CommandLineProject.Run diff(String one, String other, String... options) {
        String[] arguments = new String[3 + options.length];
        arguments[0] = "diff";
        arguments[1] = folder.resolve(one).toString();
        arguments[2] = folder.resolve(other).toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        CommandLineProject.Run run = new CommandLineProject(folder.resolve("here")).execute(arguments);
        return new CommandLineProject.Run(run.exitCode(), run.output().replace(folder + "/", ""));
    }
}
