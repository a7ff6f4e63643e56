package dev.scopecheck.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EndpointsTest {

    private final Endpoints hipChat = new Endpoints(PlatformFile.hipChat().endpoints());

    @Test
    void everyEndpointIsFoundByItsOwnName() {
        assertThat(PlatformFile.hipChat().endpoints())
                .allSatisfy(endpoint -> assertThat(hipChat.find(new EndpointName(endpoint.method(), endpoint.path())))
                        .contains(endpoint));
    }

    @ParameterizedTest
    @CsvSource({
        "POST /v2/room/{room}/notification, /v2/room/{room_id_or_name}/notification",
        "POST /v2/room/{id : [a-z]{3}}/notification, /v2/room/{room_id_or_name}/notification",
        "POST /room/{room}/notification, /v2/room/{room_id_or_name}/notification",
        "POST room/{room}/notification/, /v2/room/{room_id_or_name}/notification",
        "post  /v2/room/{room}/notification?auth_token={token}, /v2/room/{room_id_or_name}/notification",
        "POST /v2/room/Lobby/notification, /v2/room/{room_id_or_name}/notification",
        "POST https://api.hipchat.com/v2/room/{room}/notification, /v2/room/{room_id_or_name}/notification",
        "GET /v2/room/{room}/history/latest, /v2/room/{room_id_or_name}/history/latest",
        "GET /v2/room/{room}/history/{message}, /v2/room/{room_id_or_name}/history/{message_id}",
        "GET /v2/room/{room}/history/4711, /v2/room/{room_id_or_name}/history/{message_id}",
        "GET /v2/room, /v2/room",
    })
    void whatDoesNotMatterIsPassedOver(String text, String path) {
        assertThat(EndpointName.parse(text).flatMap(hipChat::find).map(Endpoint::path))
                .contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v2/room/{room}/notification",
                "POST /v2/room/{room}/notifications",
                "POST /v2/rooms/{room}/notification",
                "POST /api/v2/room/{room}/notification",
                "POST /v2/room/{room}/notification/{id}",
                "POST /v2/{kind}/{room}/notification",
                "POST /V2/Room/{room}/Notification",
                "POST /v2",
                "POST /",
            })
    void whatIsNoEndpointIsNotFound(String text) {
        assertThat(EndpointName.parse(text).flatMap(hipChat::find)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/v2/room", "POST", "POST /v2/room and more", "P0ST /v2/room"})
    void whatIsNotAMethodAndAPathNamesNothing(String text) {
        assertThat(EndpointName.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /v2/room/{room}/notification, POST /v2/room/{room_id_or_name}/notification",
        "POST /v2/room/{room}/notifications, POST /v2/room/{room_id_or_name}/notification",
        "POST /v2/room/{room}/notificaton, POST /v2/room/{room_id_or_name}/notification",
        "POST /v2/rooms/{room}/notification, POST /v2/room/{room_id_or_name}/notification",
        "PUT /v2/room/{room}/topics, PUT /v2/room/{room_id_or_name}/topic",
    })
    void whatWasMeantIsNearest(String text, String nearest) {
        assertThat(EndpointName.parse(text).map(hipChat::near).orElseThrow())
                .first()
                .extracting(endpoint -> endpoint.method() + " " + endpoint.path())
                .isEqualTo(nearest);
    }

    @Test
    void whatIsLikeNothingHasNothingNear() {
        assertThat(hipChat.near(new EndpointName("GET", "/repos/{owner}/{repo}/pulls")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /one/look   | GET /one/look
            GET /look       |
            PUT /TWO/look   |
            GET /one/x      | GET /one/{id}
            GET /one/{x}    | GET /one/{id}
            """)
    void pathsWithoutACommonStartAreGivenInFull(String given, String found) {
        Endpoints two = endpoints("GET /one/{id}", "GET /one/look", "PUT /two/look");

        assertThat(two.canonical(given)).isEqualTo(Optional.ofNullable(found));
        assertThat(two.version()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /v1/look    | GET /v1/look
            GET look        | GET /v1/look
            GET /v1         | GET /v1
            GET /           |
            """)
    void aCommonStartMayBeLeftOut(String given, String found) {
        Endpoints one = endpoints("GET /v1/look", "GET /v1", "GET /v1/look/{id}");

        assertThat(one.canonical(given)).isEqualTo(Optional.ofNullable(found));
        assertThat(one.version()).isPresent();
    }

    @Test
    void ofSeveralThatFitTheFirstOfTheBestIsMeant() {
        Endpoints some = endpoints("GET /{a}/{b}", "GET /{c}/{d}", "GET /{e}/look", "GET /{f}/look");

        assertThat(some.canonical("GET /x/y")).contains("GET /{a}/{b}");
        assertThat(some.canonical("GET /x/look")).contains("GET /{e}/look");
    }

    @Test
    void aVariableIsNoCommonStart() {
        Endpoints variable = endpoints("GET /{team}/look", "GET /{team}/say");

        assertThat(variable.canonical("GET /look")).isEmpty();
        assertThat(variable.version()).isEmpty();
    }

    @Test
    void theNearestStandFirstThenThoseOfTheMethodThenByName() {
        Endpoints some = endpoints(
                "PUT /v1/rooms", "POST /v1/rooms", "GET /v1/roomz", "POST /v1/zoomsx", "DELETE /v1/roomz", "GET /v1/x");

        assertThat(near(some, "GET /v1/room")).containsExactly("GET /v1/roomz", "POST /v1/rooms", "PUT /v1/rooms");
        assertThat(near(some, "DELETE /v1/room"))
                .containsExactly("DELETE /v1/roomz", "POST /v1/rooms", "PUT /v1/rooms");
        assertThat(near(some, "GET /v1/rooms")).containsExactly("PUT /v1/rooms", "POST /v1/rooms");
        assertThat(near(some, "GET /v1/moomsx")).containsExactly("POST /v1/zoomsx", "POST /v1/rooms", "PUT /v1/rooms");
        assertThat(near(some, "GET /room")).isEqualTo(near(some, "GET /v1/room"));
        assertThat(near(some, "GET /v1/ab")).isEmpty();
    }

    private static List<String> near(Endpoints endpoints, String name) {
        return EndpointName.parse(name).map(endpoints::near).orElseThrow().stream()
                .map(endpoint -> endpoint.method() + " " + endpoint.path())
                .toList();
    }

    /** Asked once, as what all paths have in common is told from then on. */
    private static Endpoints endpoints(String... names) {
        Endpoints endpoints = new Endpoints(Stream.of(names)
                .map(name -> name.split(" ", -1))
                .map(name -> new Endpoint(name[0], name[1], Optional.empty(), List.of(), Confidence.UNKNOWN, "", ""))
                .toList());
        endpoints.at("/");
        return endpoints;
    }
}
