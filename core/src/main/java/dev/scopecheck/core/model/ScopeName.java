package dev.scopecheck.core.model;

/** A scope's name as a person wrote it, and where. */
public record ScopeName(String name, SourcePlace place) {}
