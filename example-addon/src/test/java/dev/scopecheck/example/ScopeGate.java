package dev.scopecheck.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of the stand-in host that lets API calls through or not, by the endpoint table and nothing else. */
final class ScopeGate {
    /** The form is that of the other errors; the words are not known. */
    private static final Answer NOT_FOUND = error(404, "Not found", "Not Found");

    private static final Answer BAD_TOKEN = error(401, "Invalid OAuth session", "Unauthorized");

    private final EndpointTable table = EndpointTable.read();
    private final TokenOffice tokens;

    ScopeGate(TokenOffice tokens) {
        this.tokens = tokens;
    }

    /** Returns the error that the call gets, or nothing if the call may pass. */
    Optional<Answer> findRefusal(String method, String path, String token) {
        Optional<Endpoint> endpoint = table.find(method, path);
        if (endpoint.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        Optional<TokenOffice.Grant> grant = tokens.find(token);
        if (grant.isEmpty()) {
            return Optional.of(BAD_TOKEN);
        }
        return findRefusal(endpoint.get(), grant.get());
    }

    private static Optional<Answer> findRefusal(Endpoint endpoint, TokenOffice.Grant grant) {
        List<String> anyOf = endpoint.anyOf()
                .orElseThrow(() -> new Undecided("the scope of " + endpoint.method() + " " + endpoint.path()));
        if (!endpoint.tokens().contains(grant.holder().tokenKind())) {
            throw new Undecided("the answer to a token that may not call " + endpoint.path());
        }
        if (anyOf.isEmpty() || anyOf.stream().anyMatch(grant.scopes()::contains)) {
            return Optional.empty();
        }
        return Optional.of(missingScope(anyOf));
    }

    /** HipChat prints the list as Python does. */
    static Answer missingScope(List<String> anyOf) {
        String printed = anyOf.stream().map(scope -> "u'" + scope + "'").collect(Collectors.joining(", ", "[", "]"));
        return error(403, "This action requires one of the following scopes: " + printed, "Forbidden");
    }

    private static Answer error(int code, String message, String type) {
        Map<String, ?> fields = Map.of("code", code, "message", message, "type", type);
        return new Answer(code, Json.render(Map.of("error", fields)));
    }

    /** Says that what HipChat would do here is not known; a test that runs into it proves nothing. */
    static final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1;

        Undecided(String unknown) {
            super("not known: " + unknown);
        }
    }
}
