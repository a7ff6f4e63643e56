package dev.scopecheck.core.model;

/** The scopes that one annotation or one recognised request requires: by their names, or by an endpoint. */
public sealed interface Requirement permits EndpointRequirement, ScopeRequirement {

    /** Returns whether the compiler could resolve everything that the annotation says. */
    boolean clear();

    /** A sentence for the user who consents; empty where there is none. */
    String reason();

    /** The annotation or the request. */
    SourcePlace place();

    /** The requirement as a caller passes it on: all of it at one other place, and without its reason. */
    Requirement passedTo(SourcePlace caller);
}
