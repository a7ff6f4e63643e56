package dev.scopecheck.core.model;

/**
 * A requirement of whatever scopes an endpoint of the platform requires.
 *
 * @param endpoint the endpoint's name, at its own place
 * @param reason a sentence for the user who consents; empty where there is none
 * @param place the annotation
 */
public record EndpointRequirement(EndpointReference endpoint, String reason, SourcePlace place) implements Requirement {

    @Override
    public boolean clear() {
        return true;
    }

    @Override
    public EndpointRequirement passedTo(SourcePlace caller) {
        return new EndpointRequirement(endpoint.movedTo(caller), "", caller);
    }
}
