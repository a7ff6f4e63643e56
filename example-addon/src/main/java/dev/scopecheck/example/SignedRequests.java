package dev.scopecheck.example;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import java.util.Optional;

/** Tells which installation a request from HipChat belongs to, by its signature. */
final class SignedRequests {
    /** In seconds: how far the clocks of HipChat and the add-on may be apart. */
    private static final long LEEWAY = 10;

    private final InstallationStore store;

    SignedRequests(InstallationStore store) {
        this.store = store;
    }

    /** Finds the installation that signed the token; empty if it is not valid, for whatever reason. */
    Optional<Installation> findSigner(String token) {
        return findIssuer(token).flatMap(store::find).filter(issuer -> isSignedBy(issuer, token));
    }

    private static Optional<String> findIssuer(String token) {
        try {
            return Optional.ofNullable(JWT.decode(token).getIssuer());
        } catch (JWTVerificationException e) {
            return Optional.empty();
        }
    }

    private static boolean isSignedBy(Installation issuer, String token) {
        try {
            // A token without an expiry would pass for ever.
            JWT.require(Algorithm.HMAC256(issuer.credentials().oauthSecret()))
                    .withClaimPresence("exp")
                    .acceptLeeway(LEEWAY)
                    .build()
                    .verify(token);
            return true;
        } catch (JWTVerificationException e) {
            return false;
        }
    }
}
