package dev.scopecheck.core.model;

/**
 * Code whose meaning the compiler could not resolve: it may require a scope, and nobody knows.
 *
 * @param what the code as findings name it, such as {@code call to 'post'}
 * @param reported whether the compiler reports an error for it
 */
public record Unresolved(String what, boolean reported, SourcePlace place) implements Placed {}
