package dev.scopecheck.processor.report;

import dev.scopecheck.processor.model.Anchor;

/** The anchor of a place that another compilation has seen: this one cannot point at it. */
public record Remembered() implements Anchor {}
