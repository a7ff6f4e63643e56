package dev.scopecheck.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one call of HipChat's REST API.
 *
 * @param anyOf the scopes of which one lets the call through; none if the call needs none, empty if that is not known
 * @param tokens the kinds of token that may make the call
 */
record Endpoint(String method, String path, Optional<List<String>> anyOf, List<String> tokens) {

    static Endpoint parse(JsonNode row) {
        JsonNode anyOf = row.path("anyOf");
        return new Endpoint(
                row.path("method").asText(),
                row.path("path").asText(),
                anyOf.isArray() ? Optional.of(Resources.texts(anyOf)) : Optional.empty(),
                Resources.texts(row.path("tokens")));
    }

    boolean takes(String calledMethod, String calledPath) {
        String expression = path.replaceAll("\\{[^/]+}", "[^/]+");
        return method.equals(calledMethod) && calledPath.matches(expression);
    }

    /** How many parts of the path are open: the fewer, the better it fits a path that it takes. */
    long openParts() {
        return path.chars().filter(character -> character == '{').count();
    }
}
