package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two releases of one add-on: the first views rooms, the second manages them and has moved what both do. */
final class DiffCommandTest {

    private static final String REPORT = "target/classes/META-INF/scopecheck/report.json";

    @TempDir
    private Path folder;

    private CommandLineProject first;
    private CommandLineProject second;

    @BeforeEach
    void compileBoth() {
        first = project("first", "send_notification", "view_room")
                .source("Room", """
                class Room {
                    @RequiresScope(SEND_NOTIFICATION) void greet() {}
                    @RequiresScope(value = VIEW_ROOM, reason = "to greet by name") void read() {}
                }
                """)
                .compile();
        second = project("second", "manage_rooms", "send_notification")
                .source("Room", """
                class Room {
                    @RequiresScope(value = MANAGE_ROOMS, reason = "to open a room a case") void open() {}

                    @RequiresScope(SEND_NOTIFICATION) void greet() {}
                }
                """)
                .compile();
    }

    @Test
    void saysWhatCameAndWentAndWhy() {
        CommandLineProject.Run run = diff("first/target/classes", "second/target/classes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).isEqualTo("""
                + manage_rooms: Create, update, and remove rooms
                    new         'Room.open' at Room.java:7, to open a room a case
                - view_room: View room information and participants, but not history
                    gone        'Room.read' at Room.java:8, to greet by name
                  send_notification
                1 scope came, 1 scope went: customers are asked to consent again
                """);
    }

    @Test
    void aUseThatWasThereBeforeIsNotCalledNew() {
        first.declares("send_notification");

        assertThat(diff("first/" + CommandLineProject.DESCRIPTOR, "first/target/classes")
                        .output())
                .contains("+ view_room", "                'Room.read' at Room.java:8")
                .doesNotContain("new ");
        first.write("target/classes/atlassian-connect.json", first.read(CommandLineProject.DESCRIPTOR));
        second.source("Room", """
                class Room {
                    @RequiresScope(SEND_NOTIFICATION) void greet() {}
                    @RequiresScope(VIEW_ROOM) void read() {}
                    @RequiresScope(VIEW_ROOM) void list() {}
                }
                """).declares("send_notification", "view_room").compile();
        second.write("target/classes/atlassian-connect.json", second.read(CommandLineProject.DESCRIPTOR));
        assertThat(diff("first/target/classes", "second/target/classes").output())
                .startsWith("""
                        + view_room: View room information and participants, but not history
                                        'Room.read' at Room.java:8
                            new         'Room.list' at Room.java:9
                        """);
    }

    @Test
    void reportsAloneAreComparedByWhatTheCodeNeeds() {
        assertThat(diff("first/" + REPORT, "second/" + REPORT).output())
                .contains("+ manage_rooms", "- view_room", "1 scope came, 1 scope went: it is not known");
    }

    @Test
    void descriptorsAloneDoNotTellWhy() {
        CommandLineProject.Run run =
                diff("first/" + CommandLineProject.DESCRIPTOR, "second/" + CommandLineProject.DESCRIPTOR);

        assertThat(run.output()).contains("+ manage_rooms", "    why         not known without a report");
    }

    @Test
    void jarsAreRead() throws IOException {
        assertThat(diff(jar("first"), jar("second"))).isEqualTo(diff("first/target/classes", "second/target/classes"));
    }

    @Test
    void theExitCodeTellsOfWiderConsentIfAsked() {
        assertThat(first.execute("diff", "--exit-code", path("first/target/classes"), path("second/target/classes"))
                        .exitCode())
                .isEqualTo(1);
        CommandLineProject.Run same =
                first.execute("diff", "--exit-code", path("first/target/classes"), path("first/target/classes"));
        assertThat(same.exitCode()).isZero();
        assertThat(same.output()).endsWith("0 scopes came, 0 scopes went: customers need not consent again\n");
    }

    @Test
    void whatIsNoReleaseIsRefusedInOneLine() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("text.txt"), "scopes\n");

        String name =
                "; name the add-on's jar, its class folder such as target/classes, a report.json or a descriptor\n";
        assertThat(diff("first/target/classes", "empty"))
                .isEqualTo(new CommandLineProject.Run(
                        2,
                        path("empty") + " is not a release that can be compared, as it contains neither "
                                + "META-INF/scopecheck/report.json nor atlassian-connect.json nor capabilities.json nor"
                                + " capabilities-descriptor.json" + name));
        assertThat(diff("first/target/classes", "nowhere"))
                .isEqualTo(new CommandLineProject.Run(2, path("nowhere") + " is not there" + name));
        assertThat(diff("text.txt", "first/target/classes").output())
                .isEqualTo("descriptor " + path("text.txt")
                        + ":1:1 is not valid JSON: expected an object, but found 'scopes'\n");
    }

    private CommandLineProject project(String name, String... scopes) {
        CommandLineProject project = new CommandLineProject(folder.resolve(name)).declares(scopes);
        return project.write("target/classes/atlassian-connect.json", project.read(CommandLineProject.DESCRIPTOR));
    }

    private CommandLineProject.Run diff(String before, String after) {
        return first.execute("diff", path(before), path(after));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String jar(String name) throws IOException {
        Path classes = folder.resolve(name + "/target/classes");
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".jar"));
                JarOutputStream jar = new JarOutputStream(out)) {
            for (String entry : List.of("atlassian-connect.json", "META-INF/scopecheck/report.json")) {
                jar.putNextEntry(new JarEntry(entry));
                Files.copy(classes.resolve(entry), jar);
                jar.closeEntry();
            }
        }
        return name + ".jar";
    }
}
