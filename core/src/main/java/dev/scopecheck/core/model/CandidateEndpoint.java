package dev.scopecheck.core.model;

import java.util.Optional;

/**
 * An endpoint that a request may go to.
 *
 * @param method the HTTP method, in capitals
 * @param path with its variables in braces
 * @param clause the scopes of which any one lets the call through; without alternatives it needs none, no clause is not
 *     known
 */
public record CandidateEndpoint(String method, String path, Optional<Clause> clause) {

    /** Such as {@code POST /v2/room/{room_id_or_name}/notification}. */
    public String name() {
        return method + " " + path;
    }

    /** Whether it is known that it needs no scope. */
    public boolean isFree() {
        return clause.filter(needed -> needed.alternatives().isEmpty()).isPresent();
    }

    /** Whether a person who asks for this clause may have meant this endpoint; one whose scope is not known is any. */
    boolean accepts(Clause asked) {
        return clause.map(needed -> needed.isMetBy(asked.alternatives())).orElse(true);
    }
}
