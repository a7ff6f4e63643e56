package dev.scopecheck.processor.finding;

/** Whether a finding stops the build. */
public enum Severity {
    ERROR,
    WARNING
}
