package dev.scopecheck.processor.option;

/** How a declared scope that nothing needs is reported. */
public enum UnusedLevel {
    ERROR,
    WARNING,
    OFF
}
