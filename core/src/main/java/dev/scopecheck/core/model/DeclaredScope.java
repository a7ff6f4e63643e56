package dev.scopecheck.core.model;

/** A scope that the descriptor lists, and where it stands in the file. */
public record DeclaredScope(String name, DescriptorPlace place) {}
