package dev.scopecheck.core.options;

/** How something is reported where a person may choose. */
public enum Level {
    ERROR,
    WARNING,
    OFF
}
