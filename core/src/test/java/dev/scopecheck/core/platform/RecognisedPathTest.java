package dev.scopecheck.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.model.Uncertainty;
import dev.scopecheck.core.platform.RecognisedPath.Server;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How sure it is that a text is an address of the platform; no doubt at all means that it more likely is none.
 *
 * <p>A path is its server, whether it has a version, how many words, whether it is dynamic, and whether it may go on.
 */
final class RecognisedPathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLATFORM version 1    | NONE
            PLATFORM 1            | NONE
            PLATFORM version 1 …  | REST
            OTHER version 2       | SERVER
            OTHER version 2 …     | SERVER
            OTHER version 1       |
            OTHER 2               |
            NONE version 1        | NONE
            NONE version 1 …      | REST
            UNKNOWN version 1     | NONE
            NONE 2                | API
            UNKNOWN 2             | API
            NONE 2 …              |
            NONE 1                |
            """)
    void byItself(String path, Uncertainty doubt) {
        assertThat(path(path).doubt(false, false)).isEqualTo(Optional.ofNullable(doubt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NONE 2   | NONE
            NONE 1   | API
            NONE 2 … | REST
            OTHER 2  |
            """)
    void givenToAClient(String path, Uncertainty doubt) {
        assertThat(path(path).doubt(true, false)).isEqualTo(Optional.ofNullable(doubt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NONE version 2         |
            NONE 2 dynamic         |
            NONE version 2 dynamic | NONE
            PLATFORM 2             | NONE
            OTHER version 2        | SERVER
            """)
    void besideAHandler(String path, Uncertainty doubt) {
        assertThat(path(path).doubt(true, true)).isEqualTo(Optional.ofNullable(doubt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /room/…  | GET /room/{}, GET /room/{}/topic
            DELETE | /room/{} | DELETE /room/{}
            PUT    | /room/{} | PUT /room/{}
            PATCH  | /room/…  | none
            *      | /room/…  | all
            """)
    void whatMayFollowDoesNotMatterIfItRequiresTheSame(String method, String name, String endpoints) {
        List<Endpoint> all = List.of(
                endpoint("GET", "/room/{}", List.of("view")),
                endpoint("PUT", "/room/{}", List.of("admin")),
                endpoint("DELETE", "/room/{}", List.of("manage")),
                endpoint("GET", "/room/{}/topic", List.of("other")),
                endpoint("PUT", "/room/{}/topic", List.of("admin")));
        RecognisedPath path = new RecognisedPath(
                        all, Optional.of("/room/{}"), "/room/…", Server.PLATFORM, true, 1, true)
                .by(method.equals("*") ? Set.of() : Set.of(method));

        assertThat(path.name()).isEqualTo(name);
        assertThat(path.endpoints())
                .extracting(endpoint -> endpoint.method() + " " + endpoint.path())
                .isEqualTo(
                        switch (endpoints) {
                            case "all" ->
                                all.stream()
                                        .map(known -> known.method() + " " + known.path())
                                        .toList();
                            case "none" -> List.of();
                            default -> List.of(endpoints.split(", ", -1));
                        });
    }

    @Test
    void anotherServersMethodMayHaveBeenMisread() {
        RecognisedPath path = path("UNKNOWN version 1");

        assertThat(path.by(Set.of("PATCH"))).isEqualTo(path);
    }

    private static RecognisedPath path(String text) {
        List<String> parts = List.of(text.split(" ", -1));
        Endpoint known = endpoint("GET", "/room/{}", List.of("view"));
        Endpoint longer = endpoint("GET", "/room/{}/topic", List.of("admin"));
        return new RecognisedPath(
                parts.contains("…") ? List.of(known, longer) : List.of(known),
                Optional.of(known.path()),
                "/room/…",
                Server.valueOf(parts.get(0)),
                parts.contains("version"),
                parts.contains("1") ? 1 : 2,
                parts.contains("dynamic"));
    }

    private static Endpoint endpoint(String method, String path, List<String> scopes) {
        return new Endpoint(method, path, Optional.of(scopes), List.of("group"), Confidence.HIGH, "", "");
    }
}
