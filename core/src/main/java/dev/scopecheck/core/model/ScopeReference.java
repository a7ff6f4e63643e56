package dev.scopecheck.core.model;

/** A scope's name as a person wrote it, and where. */
public record ScopeReference(String name, SourcePlace place) {}
