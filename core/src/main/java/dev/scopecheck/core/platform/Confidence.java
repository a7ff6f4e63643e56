package dev.scopecheck.core.platform;

/** How sure an endpoint's scope is. */
public enum Confidence {
    /** Two independent sources, or the server's own words. */
    HIGH,
    /** One source. */
    MEDIUM,
    /** Inferred from what the scope's description says. */
    LOW,
    /** The path exists; its scope is not known. */
    UNKNOWN
}
