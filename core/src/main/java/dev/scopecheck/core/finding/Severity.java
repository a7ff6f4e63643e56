package dev.scopecheck.core.finding;

/** Whether a finding stops the build, is shown as a warning, or merely told. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
