package dev.scopecheck.core.model;

import java.util.List;

/**
 * An endpoint of the platform that something says it calls.
 *
 * @param name the HTTP method and the path, as far as the annotation says them
 * @param stated whether a person has named it as one of the platform; else an annotation of an HTTP client did, whose
 *     endpoint may be anybody's
 * @param settledBy what scopes the same element says that it needs, which then counts instead
 * @param place the name
 */
public record EndpointReference(String name, boolean stated, List<Clause> settledBy, SourcePlace place) {

    public EndpointReference {
        settledBy = List.copyOf(settledBy);
    }

    /** The same endpoint, named at another place. */
    EndpointReference movedTo(SourcePlace other) {
        return new EndpointReference(name, stated, settledBy, other);
    }
}
