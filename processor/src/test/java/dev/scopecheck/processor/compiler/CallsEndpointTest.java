package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @CallsEndpoint}: what it requires, wherever {@code @RequiresScope} counts. */
final class CallsEndpointTest {

    private static final String POST = "@CallsEndpoint(\"POST /v2/room/{room}/notification\")";
    private static final String HISTORY = "@CallsEndpoint(\"GET /v2/room/{room}/history\")";
    private static final String ROOM = "@CallsEndpoint(\"GET /v2/room/{room}\")";

    @TempDir
    private Path folder;

    @Test
    void whatTheEndpointNeedsIsMissing() {
        Outcome outcome = compile("class Room { " + POST + " void post() {} }\n");

        assertThat(outcome.complaints())
                .singleElement()
                .asString()
                .contains(
                        "[MissingScope] 'Room.post' requires scope 'send_notification'",
                        "endpoint    POST /v2/room/{room_id_or_name}/notification");
        assertThat(outcome.places()).containsExactly("Room.java:6 MissingScope");
    }

    @Test
    void oneOfItsAlternativesIsEnough() {
        assertThat(compile("class Room { " + ROOM + " void read() {} }\n", "view_room")
                        .complaints())
                .isEmpty();
        assertThat(compile("class Room { " + ROOM + " void read() {} }\n", "view_group")
                        .complaints())
                .isEmpty();
        assertThat(compile("class Room { " + ROOM + " void read() {} }\n").complaints())
                .singleElement()
                .asString()
                .contains("requires one of the scopes 'view_room', 'view_group'");
    }

    @Test
    void repeatedAndComposedAnnotationsCount() {
        Outcome outcome = compile(
                """
                @interface Reads {}
                class Room {
                    %s %s void both() {}
                    @Reads void composed() {}
                }
                """.formatted(POST, HISTORY).replace("@interface", ROOM + " @interface"),
                "send_notification",
                "view_messages",
                "view_room",
                "admin_room");

        assertThat(outcome.complaints()).singleElement().asString().contains("[UnusedScope] scope 'admin_room'");
    }

    @Test
    void theSmallestSetIsGenerated() {
        Outcome outcome = project("class Room { " + POST + " void post() {} " + ROOM + " void read() {} }\n")
                .option("-Ascopecheck.mode=generate")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read("META-INF/scopecheck/atlassian-connect.json"))
                .containsSubsequence("\"send_notification\"", "\"view_room\"", "]");
    }

    @Test
    void aLibrarysJarTellsIt() {
        ProcessorProject library = new ProcessorProject(folder.resolve("library"))
                .option("-Ascopecheck.mode=library")
                .source("Api", "public class Api { " + POST + " public void post() {} }\n");
        assertThat(library.compile(FrontEnd.JAVAC).complaints()).isEmpty();

        Outcome outcome = project("class Room { void m(Api api) { api.post(); } }\n")
                .library(folder.resolve("library/target/classes"))
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints())
                .singleElement()
                .asString()
                .contains("[MissingScope] call to 'Api.post' requires scope 'send_notification'");
    }

    @Test
    void aLibrarysMethodIsCoveredByTheEndpointThatItNames() {
        ProcessorProject library = new ProcessorProject(folder.resolve("library"))
                .option("-Ascopecheck.mode=library")
                .source("Api", "public class Api { " + POST + " public void post() {} }\n")
                .source("Bot", """
                        public class Bot {
                            %s public void told(Api api) { api.post(); }
                            public void silent(Api api) { api.post(); }
                        }
                        """.formatted(POST));

        assertThat(library.compile(FrontEnd.JAVAC).places()).containsExactly("Bot.java:8 UndeclaredRequirement");
    }

    @Test
    void anEndpointWithoutScopeNeedsNone() {
        assertThat(compile("class Room { @CallsEndpoint(\"GET /v2/capabilities\") void read() {} }\n")
                        .complaints())
                .isEmpty();
    }

    @Test
    void anUndecidedEndpointIsSettledOnTheSameElement() {
        String avatar = "@CallsEndpoint(\"GET /v2/room/{room}/avatar\")";

        Outcome undecided = compile("class Room { " + avatar + " void read() {} }\n", "admin_room");
        assertThat(undecided.complaints())
                .singleElement()
                .asString()
                .contains("[UndecidedEndpoint] 'Room.read' calls 'GET /v2/room/{room_id_or_name}/avatar'");
        assertThat(compile("class Room { " + avatar + " @RequiresScope(VIEW_ROOM) void read() {} }\n", "view_room")
                        .complaints())
                .isEmpty();
    }

    @Test
    void whatIsSaidBesideItWins() {
        Outcome outcome =
                compile("class Room { " + HISTORY + " @RequiresScope(VIEW_ROOM) void read() {} }\n", "view_room");

        assertThat(outcome.complaints())
                .singleElement()
                .asString()
                .contains(
                        "[ScopeMismatch] 'Room.read' says that it needs 'view_room', but 'GET"
                                + " /v2/room/{room_id_or_name}/history' asks for 'view_messages'",
                        "confidence  high");
    }

    @Test
    void oneOfSeveralAlternativesAndMoreThanOneScopeAreNoMismatch() {
        assertThat(compile("class Room { " + ROOM + " @RequiresScope(VIEW_ROOM) void read() {} }\n", "view_room")
                        .complaints())
                .isEmpty();
        assertThat(compile(
                                "class Room { " + POST
                                        + " @RequiresScope({SEND_NOTIFICATION, VIEW_ROOM}) void m() {} }\n",
                                "send_notification",
                                "view_room")
                        .complaints())
                .isEmpty();
    }

    @Test
    void whatNeedsAPersonsTokenIsSaidUnlessTheDescriptorAsksForOne() {
        String source = "class Room { @CallsEndpoint(\"POST /v2/room/{room}/message\") void say() {} }\n";

        assertThat(compile(source, "send_message").complaints())
                .singleElement()
                .asString()
                .contains("[UserTokenOnly] 'Room.say' calls 'POST /v2/room/{room_id_or_name}/message'");
        ProcessorProject project = project(source, "send_message");
        project.write(ProcessorProject.DESCRIPTOR, """
                {"capabilities": {"hipchatApiConsumer": {"scopes": ["send_message"]}, "oauth2Consumer": {}}}
                """);
        assertThat(project.compile(FrontEnd.JAVAC).complaints()).isEmpty();
    }

    @Test
    void aBuildOfChangedFilesRemembersIt() {
        ProcessorProject project = project("class Room { " + HISTORY + " void read() {} }\n", "view_messages")
                .source("Other", "class Other { " + HISTORY + " @RequiresScope(VIEW_MESSAGES) void m() {} }\n");
        Outcome clean = project.compile(FrontEnd.JAVAC);
        String report = clean.read("META-INF/scopecheck/report.json");

        assertThat(clean.complaints()).isEmpty();
        Outcome partial = project.compileOnly("Other");
        assertThat(partial.complaints()).isEmpty();
        assertThat(partial.read("META-INF/scopecheck/report.json")).isEqualTo(report);
    }

    @Test
    void withoutTreesItCountsAsWell() {
        assertThat(project("class Room { " + POST + " void post() {} }\n")
                        .compile(FrontEnd.ECJ)
                        .headlines())
                .anyMatch(line -> line.contains("[MissingScope] 'Room.post' requires scope 'send_notification'"));
    }

    private Outcome compile(String source, String... scopes) {
        return project(source, scopes).compile(FrontEnd.JAVAC);
    }

    private ProcessorProject project(String source, String... scopes) {
        return new ProcessorProject(folder.resolve("addon"))
                .source("Room", source)
                .declares(scopes);
    }
}
