package dev.scopecheck.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;

/** What HipChat says when someone installs the add-on. */
record InstalledCallback(Credentials credentials, String capabilitiesUrl, long groupId, OptionalLong roomId) {

    static Optional<InstalledCallback> parse(String body) {
        JsonNode json = Json.parse(body);
        Credentials credentials = new Credentials(Json.text(json.path("oauthId")), Json.text(json.path("oauthSecret")));
        String capabilitiesUrl = Json.text(json.path("capabilitiesUrl"));
        if (credentials.oauthId().isBlank() || credentials.oauthSecret().isBlank() || capabilitiesUrl.isBlank()) {
            return Optional.empty();
        }
        JsonNode room = json.path("roomId");
        return Optional.of(new InstalledCallback(
                credentials,
                capabilitiesUrl,
                json.path("groupId").asLong(),
                room.isIntegralNumber() ? OptionalLong.of(room.asLong()) : OptionalLong.empty()));
    }

    Installation at(HostUrls host) {
        return new Installation(credentials, host, groupId, roomId);
    }
}
