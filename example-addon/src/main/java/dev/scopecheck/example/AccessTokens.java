package dev.scopecheck.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fetches the access tokens of all installations, and keeps each until shortly before it expires. */
final class AccessTokens {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();
    private final HostClient client;
    private final String scope;

    /** Takes the scopes to ask for, separated by spaces. */
    AccessTokens(HostClient client, String scope) {
        this.client = client;
        this.scope = scope;
    }

    String get(Installation installation) {
        // Within compute, so that two messages at once do not fetch two tokens.
        return tokens.compute(
                        installation.oauthId(),
                        (oauthId, known) -> known != null && known.isFresh() ? known : fetch(installation))
                .value();
    }

    /** Fetches a token anew, unless another call has replaced the rejected one already. */
    String replace(Installation installation, String rejected) {
        return tokens.compute(
                        installation.oauthId(),
                        (oauthId, known) ->
                                known != null && !known.value().equals(rejected) ? known : fetch(installation))
                .value();
    }

    void forget(String oauthId) {
        tokens.remove(oauthId);
    }

    private AccessToken fetch(Installation installation) {
        String form = "grant_type=client_credentials&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8);
        HttpRequest request = client.request(installation.host().tokenUrl())
                .header("Authorization", installation.credentials().basicAuthorization())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        Answer answer = client.send(request);
        JsonNode json = answer.json();
        String value = Json.text(json.path("access_token"));
        if (!answer.isSuccess() || value.isEmpty()) {
            throw new HostException("no token from " + request.uri() + ": " + answer.status() + " " + answer.excerpt());
        }
        Duration lifetime = Duration.ofSeconds(json.path("expires_in").asLong());
        return new AccessToken(value, Instant.now().plus(lifetime).minus(MARGIN));
    }

    private record AccessToken(String value, Instant staleAt) {

        boolean isFresh() {
            return Instant.now().isBefore(staleAt);
        }
    }
}
