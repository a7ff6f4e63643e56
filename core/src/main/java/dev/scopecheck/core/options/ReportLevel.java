package dev.scopecheck.core.options;

/** How something is reported where a person may choose. */
public enum ReportLevel {
    ERROR,
    WARNING,
    OFF
}
