package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods of declarative clients for a path that the platform has, by an HTTP method that this path does not have. */
final class MistakenClientsTest {

    @TempDir
    private Path folder;

    @Test
    void aWrongMethodIsSaidWithTheRightOne() {
        ProcessorProject project =
                new ProcessorProject(folder).declares("admin_room", "view_room").source("Rooms", """
                        import retrofit2.http.*;

                        interface Rooms {
                            @GET("room/{room}") Object read(@Path("room") String room);
                            //: UnknownEndpoint
                            @POST("room/{room}/topic") Object topic(@Path("room") String room);
                        }
                        """);
        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.success()).isTrue();
        assertThat(outcome.places()).as("and nothing is unused").isEqualTo(Markers.of(project));
        assertThat(outcome.headlines())
                .containsExactly(
                        "[UnknownEndpoint] 'POST /room/{room}/topic' is not an endpoint of HipChat; did you mean"
                                + " 'PUT /v2/room/{room_id_or_name}/topic'?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            another API alone  | @retrofit2.http.POST("room/{room}/topic") Object topic(String room);
            another path       | @retrofit2.http.GET("room/{room}") Object read(String room); @retrofit2.http.POST("card/{room}") Object card(String room);
            said by a person   | @retrofit2.http.GET("room/{room}") Object read(String room); @RequiresScope(VIEW_ROOM) @retrofit2.http.POST("room/{room}/topic") Object topic(String room);
            switched off       | @retrofit2.http.GET("room/{room}") Object read(String room); @SuppressWarnings("UnknownEndpoint") @retrofit2.http.POST("room/{room}/topic") Object topic(String room);
            perhaps a server   | @jakarta.ws.rs.GET @jakarta.ws.rs.Path("room/{room}") Object read(String room); @jakarta.ws.rs.POST @jakarta.ws.rs.Path("room/{room}/topic") Object topic(String room);
            """)
    void whatMayBeAnothersIsNotSaid(String shape, String members) {
        Outcome outcome = new ProcessorProject(folder)
                .declares("view_room")
                .option("-Ascopecheck.unused=off")
                .source("Rooms", "interface Rooms { " + members + " }\n")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).as(shape).isEmpty();
    }
}
