package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One add-on, written in three ways: its calls by hand, and by two declarative HTTP clients. */
final class ClientsTest {

    private static final String BY_HAND = """
            class Rooms {
                @CallsEndpoint("POST /v2/room/{room}/notification") void post(String room) {}
                @CallsEndpoint("GET /v2/room/{room}/participant") void list(String room) {}
                @CallsEndpoint("PUT /v2/room/{room}/topic") void topic(String room) {}
            }
            """;

    private static final String RETROFIT = """
            interface Rooms {
                @retrofit2.http.POST("room/{room}/notification") Object post(String room);
                @retrofit2.http.GET("room/{room}/participant") Object list(String room);
                @retrofit2.http.PUT("room/{room}/topic") Object topic(String room);
                @retrofit2.http.GET("repos/{owner}/{repo}/pulls") Object elsewhere(String owner, String repo);
            }
            """;

    private static final String SPRING = """
            @org.springframework.web.service.annotation.HttpExchange("/v2/room/{room}")
            interface Rooms {
                @org.springframework.web.service.annotation.PostExchange("/notification") void post(String room);
                @org.springframework.web.service.annotation.GetExchange("/participant") void list(String room);
                @org.springframework.web.service.annotation.PutExchange("/topic") void topic(String room);
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {BY_HAND, RETROFIT, SPRING})
    void theSameScopesAreGenerated(String source) {
        Outcome outcome = project(source).option("-Ascopecheck.mode=generate").compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read("META-INF/scopecheck/atlassian-connect.json"))
                .containsSubsequence("\"scopes\": [", "\"admin_room\"", "\"send_notification\"", "\"view_room\"", "]");
    }

    @Test
    void aMissingScopeStandsAtTheClientsAnnotation() {
        Outcome outcome = project(RETROFIT, "admin_room", "view_room").compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("Rooms.java:7 MissingScope");
        assertThat(outcome.headlines())
                .containsExactly(
                        "[MissingScope] 'Rooms.post' requires scope 'send_notification', which the descriptor does"
                                + " not declare");
    }

    @Test
    void aClientOfAnotherHostIsOfNoConcern() {
        Outcome outcome = new ProcessorProject(folder)
                .source("Pulls", "interface Pulls { @retrofit2.http.GET(\"repos/{owner}/pulls\") Object list(); }\n")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
    }

    @Test
    void whatStandsBesideItWins() {
        assertThat(project("""
                        interface Rooms {
                            @RequiresScope(VIEW_GROUP) @retrofit2.http.GET("room/{room}") Object read(String room);
                            @CallsEndpoint("GET /v2/capabilities") @retrofit2.http.GET("room") Object list();
                        }
                        """, "view_group").compile(FrontEnd.JAVAC).complaints())
                .isEmpty();
    }

    @Test
    void aClientInAJarCountsWhereItIsCalled() {
        ProcessorProject library = new ProcessorProject(folder.resolve("library"))
                .option("-Ascopecheck.mode=library")
                .source("Rooms", "public " + RETROFIT);
        assertThat(library.compile(FrontEnd.JAVAC).complaints()).isEmpty();

        Outcome outcome = new ProcessorProject(folder.resolve("addon"))
                .declares()
                .source(
                        "App",
                        "class App { void run(Rooms rooms) { rooms.post(\"x\"); rooms.elsewhere(\"a\", \"b\"); } }\n")
                .library(folder.resolve("library/target/classes"))
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.headlines())
                .containsExactly("[MissingScope] call to 'Rooms.post' requires scope 'send_notification', which the"
                        + " descriptor does not declare");
    }

    @Test
    void aClassThatImplementsAClientMakesNoCall() {
        Outcome outcome = project(SPRING + """
                class Fake implements Rooms {
                    public void post(String room) {}
                    public void list(String room) {}
                    public void topic(String room) {}
                    void run(Fake fake) { fake.post("x"); }
                }
                """, "admin_room", "send_notification", "view_room")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read("META-INF/scopecheck/report.json")).doesNotContain("\"kind\" : \"call\"");
    }

    private ProcessorProject project(String source, String... scopes) {
        return new ProcessorProject(folder).declares(scopes).source("Rooms", source);
    }
}
