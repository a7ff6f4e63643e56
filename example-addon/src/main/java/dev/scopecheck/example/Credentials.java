package dev.scopecheck.example;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What HipChat hands to one installation of the add-on, to sign with and to ask for tokens with. */
record Credentials(String oauthId, String oauthSecret) {

    String basicAuthorization() {
        byte[] pair = (oauthId + ":" + oauthSecret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Leaves the secret out, so that it never gets into a log. */
    @Override
    public String toString() {
        return "Credentials[" + oauthId + "]";
    }
}
