package dev.scopecheck.processor.model;

/** Why it is not sure that a request goes to an endpoint of the platform. */
public enum Doubt {
    /** It is sure. */
    NONE,
    /** The text names a server, and not one that is known to be the platform's. */
    SERVER,
    /** The text names neither a server nor the version of the API. */
    API,
    /** What follows in the text is not known, and may go on with the path. */
    REST
}
