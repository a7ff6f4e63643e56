package dev.scopecheck.processor.option;

/** How something is reported where a person may choose. */
public enum Level {
    ERROR,
    WARNING,
    OFF
}
