package dev.scopecheck.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Where the HipChat server that an installation belongs to takes token requests and API calls.
 *
 * @param apiUrl ends in {@code /v2}, without a slash after it
 */
record HostUrls(String tokenUrl, String apiUrl) {

    /** Reads a server's capabilities document. */
    static Optional<HostUrls> parse(JsonNode document) {
        String tokenUrl = Json.text(document.at("/capabilities/oauth2Provider/tokenUrl"));
        String apiUrl = Json.text(document.at("/capabilities/hipchatApiProvider/url"));
        if (tokenUrl.isBlank() || apiUrl.isBlank()) {
            return Optional.empty();
        }
        // HipChat itself writes a slash at the end, other servers do not.
        return Optional.of(new HostUrls(tokenUrl, apiUrl.replaceFirst("/+$", "")));
    }
}
