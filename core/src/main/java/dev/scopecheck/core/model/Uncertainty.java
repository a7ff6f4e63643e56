package dev.scopecheck.core.model;

/** Why it is not sure that a request goes to an endpoint of the platform. */
public enum Uncertainty {
    /** It is sure. */
    NONE,
    /** The text names a server, and not one that is known to be the platform's. */
    SERVER,
    /** The text names neither a server nor the version of the API. */
    API,
    /** A part of the text is not known that may hold more of the path. */
    REST,
    /** The platform has no such endpoint, as far as is known. */
    ENDPOINT
}
