package dev.scopecheck.processor.rewriting;

import java.util.List;

/** What a compiler came to, and all that it said. */
public record Built(boolean success, List<Said> said) {}
