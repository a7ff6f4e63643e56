package dev.scopecheck.core.options;

/** What the processor does with what it collects. */
public enum Mode {
    /** Compares the requirements with what the descriptor declares. */
    CHECK,
    /** Writes a copy of the descriptor whose scopes are those required. */
    GENERATE,
    /** Without descriptor: whoever calls a method shall be able to read from it what it needs. */
    LIBRARY,
    /** Nothing. */
    OFF
}
