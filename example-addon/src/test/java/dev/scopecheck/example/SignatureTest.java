package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SignatureTest {
    private static final Duration VALID = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    @Test
    void headerIsAccepted() {
        try (Scene scene = Scene.open(directory)) {
            assertThat(sendInHeader(scene, "JWT " + scene.registration().sign(VALID)))
                    .isEqualTo(204);
            assertThat(scene.host().calls()).hasSize(4);
        }
    }

    @Test
    void queryParameterIsAccepted() {
        try (Scene scene = Scene.open(directory)) {
            HttpRequest unsigned =
                    scene.host().message(scene.registration(), "/standup").build();
            URI signed = URI.create(
                    unsigned.uri() + "?signed_request=" + scene.registration().sign(VALID));
            HttpRequest request = HttpRequest.newBuilder(unsigned, (name, value) -> true)
                    .uri(signed)
                    .build();

            assertThat(new HostClient().send(request).status()).isEqualTo(204);
            assertThat(scene.host().calls()).hasSize(4);
        }
    }

    @Test
    void missingSignatureIsRefused() {
        assertRefused(registration -> "");
    }

    @Test
    void otherKindsOfAuthorizationAreRefused() {
        assertRefused(registration -> "Bearer " + registration.sign(VALID));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        assertRefused(registration -> "JWT not.a.token");
    }

    @Test
    void changedTokenIsRefused() {
        assertRefused(registration -> "JWT " + registration.sign(VALID).replaceFirst("\\.[^.]{4}", ".abcd"));
    }

    @Test
    void expiredTokenIsRefused() {
        assertRefused(registration -> "JWT " + registration.sign(VALID.negated()));
    }

    @Test
    void tokenWithoutExpiryIsRefused() {
        assertRefused(registration -> "JWT "
                + token(registration)
                        .sign(Algorithm.HMAC256(registration.credentials().oauthSecret())));
    }

    @Test
    void tokenSignedByAnotherInstallationIsRefused() {
        assertRefused(registration -> "JWT " + expiring(registration).sign(Algorithm.HMAC256("secret-of-another")));
    }

    @Test
    void tokenOfAnUnknownInstallationIsRefused() {
        assertRefused(registration -> "JWT "
                + expiring(registration)
                        .withIssuer("oauth-unknown")
                        .sign(Algorithm.HMAC256(registration.credentials().oauthSecret())));
    }

    @Test
    void tokenWithoutIssuerIsRefused() {
        assertRefused(registration -> "JWT "
                + JWT.create()
                        .withExpiresAt(Instant.now().plus(VALID))
                        .sign(Algorithm.HMAC256(registration.credentials().oauthSecret())));
    }

    @Test
    void unsignedTokenIsRefused() {
        assertRefused(registration -> "JWT " + expiring(registration).sign(Algorithm.none()));
    }

    @Test
    void otherAlgorithmIsRefused() {
        assertRefused(registration -> "JWT "
                + expiring(registration)
                        .sign(Algorithm.HMAC512(registration.credentials().oauthSecret())));
    }

    private void assertRefused(Function<Registration, String> authorization) {
        try (Scene scene = Scene.open(directory)) {
            assertThat(sendInHeader(scene, authorization.apply(scene.registration())))
                    .isEqualTo(401);
            assertThat(scene.host().calls()).isEmpty();
        }
    }

    private static int sendInHeader(Scene scene, String authorization) {
        HttpRequest request = scene.host()
                .message(scene.registration(), "/standup")
                .header("Authorization", authorization)
                .build();
        return new HostClient().send(request).status();
    }

    private static JWTCreator.Builder token(Registration registration) {
        return JWT.create().withIssuer(registration.credentials().oauthId());
    }

    private static JWTCreator.Builder expiring(Registration registration) {
        return token(registration).withExpiresAt(Instant.now().plus(VALID));
    }
}
