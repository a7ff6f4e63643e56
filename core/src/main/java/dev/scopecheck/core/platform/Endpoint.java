package dev.scopecheck.core.platform;

import java.util.List;
import java.util.Optional;

/**
 * A call that the platform offers.
 *
 * @param method the HTTP method, in capitals
 * @param path with its variables in braces, such as {@code /v2/room/{room_id_or_name}}
 * @param anyOf the scopes of which any one lets the call through; an empty list needs none, no list is not known
 * @param tokens the kinds of token that may make the call; empty where they are not known
 * @param note what the sources say beside; empty where they say nothing
 */
public record Endpoint(
        String method,
        String path,
        Optional<List<String>> anyOf,
        List<String> tokens,
        Confidence confidence,
        String title,
        String note) {

    public Endpoint {
        anyOf = anyOf.map(List::copyOf);
        tokens = List.copyOf(tokens);
    }

    /** Whether it is known that it needs no scope. */
    public boolean isFree() {
        return anyOf.filter(List::isEmpty).isPresent();
    }

    /** Whether the same calls it with the same right, as far as both are known: it is the other, or has another path. */
    boolean isLike(Endpoint other) {
        return equals(other)
                || (method.equals(other.method)
                        && anyOf.isPresent()
                        && anyOf.equals(other.anyOf)
                        && tokens.equals(other.tokens));
    }
}
