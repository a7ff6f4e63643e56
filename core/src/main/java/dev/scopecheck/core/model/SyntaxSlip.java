package dev.scopecheck.core.model;

/** A mistake that users often make in a descriptor's syntax. */
public enum SyntaxSlip {
    COMMENT,
    MISSING_COMMA,
    SINGLE_QUOTES,
    TRAILING_COMMA,
    OTHER
}
