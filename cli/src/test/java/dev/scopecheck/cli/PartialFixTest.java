package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While one call is undecided, {@code fix} repairs what is certain and removes nothing. */
final class PartialFixTest {

    private static final String OPEN = "; no scope is removed while this is open: ";

    @TempDir
    private Path folder;

    private CommandLineProject project;

    @BeforeEach
    void declareWrongScopes() {
        project = new CommandLineProject(folder).declares("admin_room", "send_notificaton", "admin_room");
    }

    @Test
    void anUndecidedRequestIsNamedInTheFirstLine() {
        project.option("-Ascopecheck.inferEndpoints=true").source("Bot", """
                class Bot {
                    @RequiresScope(SEND_NOTIFICATION) void post() {}
                    @RequiresScope(VIEW_ROOM) void read() {}
                    Object avatar(String id) {
                        return java.net.http.HttpRequest.newBuilder(java.net.URI.create(
                                "https://api.hipchat.com/v2/room/" + id + "/avatar")).GET().build();
                    }
                }
                """).compile();

        CommandLineProject.Run run = project.run("fix");

        assertThat(run.output())
                .contains("\nwritten: atlassian-connect.json" + OPEN + "'Bot.avatar' calls 'GET /v2/room/")
                .contains(" (at Bot.java:11)\n")
                .doesNotContain("is removed,");
        expectRepaired();
    }

    @Test
    void anUndecidedEndpointIsNamedInTheFirstLine() {
        project.source("Bot", """
                class Bot {
                    @RequiresScope(SEND_NOTIFICATION) void post() {}
                    @RequiresScope(VIEW_ROOM) void read() {}
                    @CallsEndpoint("GET /v2/room/{room}/avatar") void avatar() {}
                }
                """).compile();

        CommandLineProject.Run run = project.run("fix");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("\nwritten: atlassian-connect.json" + OPEN + "'Bot.avatar' calls 'GET /v2/room/");
        expectRepaired();
        assertThat(project.compile().run("fix").output())
                .startsWith("nothing to change in atlassian-connect.json" + OPEN + "'Bot.avatar' calls");
    }

    @Test
    void eachScopeThatIsRemovedIsNamedWithTheReasonAndWhenToPutItBack() {
        project.source("Bot", """
                class Bot {
                    @RequiresScope(anyOf = {SEND_NOTIFICATION, SEND_MESSAGE}) void post() {}
                }
                """)
                .declares("admin_room", "send_message", "send_notification")
                .compile();

        assertThat(project.run("fix", "--dry-run").output()).endsWith("""
                        not written, as this is a dry run: atlassian-connect.json
                        admin_room is removed, as no Java code requires it: put it back if other code does, such as a template or JavaScript
                        send_message is removed, as 'send_notification' lets the same calls through
                        """);
    }

    private void expectRepaired() {
        assertThat(project.read(CommandLineProject.DESCRIPTOR))
                .contains("[\"admin_room\", \"send_notification\", \"view_room\"]");
    }
}
