package dev.scopecheck.example;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One installation of an add-on, as the stand-in host knows it.
 *
 * @param tokenKind {@code group} or {@code room}
 */
record Registration(Credentials credentials, JsonNode descriptor, List<String> scopes, String tokenKind) {

    /** Makes the signature that the host puts on a request to the add-on. */
    String sign(Duration lifetime) {
        return JWT.create()
                .withIssuer(credentials.oauthId())
                .withExpiresAt(Instant.now().plus(lifetime))
                .sign(Algorithm.HMAC256(credentials.oauthSecret()));
    }

    String callbackUrl() {
        return descriptor.at("/capabilities/installable/callbackUrl").asText();
    }

    JsonNode webhook() {
        return descriptor.at("/capabilities/webhook");
    }
}
