package dev.scopecheck.processor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EndpointsTest {

    private static final Endpoints HIP_CHAT =
            new Endpoints(PlatformFile.hipChat().endpoints());

    @Test
    void everyEndpointIsFoundByItsOwnName() {
        assertThat(PlatformFile.hipChat().endpoints())
                .allSatisfy(endpoint -> assertThat(HIP_CHAT.find(new EndpointName(endpoint.method(), endpoint.path())))
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
        assertThat(EndpointName.parse(text).flatMap(HIP_CHAT::find).map(Endpoint::path))
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
        assertThat(EndpointName.parse(text).flatMap(HIP_CHAT::find)).isEmpty();
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
        assertThat(EndpointName.parse(text).map(HIP_CHAT::near).orElseThrow())
                .first()
                .extracting(endpoint -> endpoint.method() + " " + endpoint.path())
                .isEqualTo(nearest);
    }

    @Test
    void whatIsLikeNothingHasNothingNear() {
        assertThat(HIP_CHAT.near(new EndpointName("GET", "/repos/{owner}/{repo}/pulls")))
                .isEmpty();
    }
}
