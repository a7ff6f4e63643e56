package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StandInHostTest {
    private static final Registration REGISTRATION = new Registration(
            new Credentials("oauth", "secret"), MissingNode.getInstance(), List.of("view_room"), "room");

    @Test
    void refusesInHipChatsOwnWords() {
        try (StandInHost host = StandInHost.start()) {
            String token = register(host);

            assertThat(call(host, "GET", "/v2/room/42/statistics", token).status())
                    .isEqualTo(200);
            assertThat(call(host, "GET", "/v2/room/42/history", token).body())
                    .isEqualTo(
                            "{\"error\":{\"code\":403,\"message\":\"This action requires one of the following scopes: "
                                    + "[u'view_messages']\",\"type\":\"Forbidden\"}}");
            assertThat(ScopeGate.missingScope(List.of("view_group", "view_room"))
                            .body())
                    .contains("[u'view_group', u'view_room']");
        }
    }

    @Test
    void endpointThatIsNotInTheTableIsNotFound() {
        try (StandInHost host = StandInHost.start()) {
            assertThat(call(host, "GET", "/v2/room/42/weather", register(host)).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void endpointOfUnknownScopeFailsTheTest() {
        StandInHost host = StandInHost.start();
        call(host, "GET", "/v2/room/42/avatar", register(host));

        assertThatThrownBy(host::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not known: the scope of GET /v2/room/{room_id_or_name}/avatar");
    }

    @Test
    void endpointForOtherKindsOfTokenFailsTheTest() {
        StandInHost host = StandInHost.start();
        call(host, "POST", "/v2/room/42/message", register(host));

        assertThatThrownBy(host::close).isInstanceOf(AssertionError.class).hasMessageContaining("not known");
    }

    @Test
    void issuesNoTokenForScopesThatTheDescriptorDoesNotDeclare() {
        TokenOffice office = new TokenOffice(Duration.ofHours(1));
        office.register(REGISTRATION);

        assertThat(issue(office, REGISTRATION.credentials(), "view_room").status())
                .isEqualTo(200);
        assertThat(issue(office, REGISTRATION.credentials(), "admin_room view_room")
                        .status())
                .isEqualTo(400);
        assertThat(issue(office, new Credentials("oauth", "other"), "view_room").status())
                .isEqualTo(401);
    }

    @Test
    void pathWithFewerOpenPartsIsPreferred() {
        EndpointTable table = EndpointTable.read();

        assertThat(table.find("GET", "/v2/room/42/history/latest").map(Endpoint::path))
                .contains("/v2/room/{room_id_or_name}/history/latest");
        assertThat(table.find("GET", "/v2/room/42/history/17").map(Endpoint::path))
                .contains("/v2/room/{room_id_or_name}/history/{message_id}");
    }

    private static String register(StandInHost host) {
        host.tokens().register(REGISTRATION);
        Answer answer = issue(host.tokens(), REGISTRATION.credentials(), "view_room");
        return answer.json().path("access_token").asText();
    }

    private static Answer issue(TokenOffice office, Credentials credentials, String scope) {
        return office.issue(credentials, "client_credentials", scope);
    }

    private static Answer call(StandInHost host, String method, String path, String token) {
        HostClient client = new HostClient();
        return client.send(client.request(host.url(path))
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.noBody())
                .build());
    }
}
