package dev.scopecheck.page;

import dev.scopecheck.processor.finding.Finding;

/** A finding, and where it stands. */
public record Reported(Finding finding, Where where) {}
