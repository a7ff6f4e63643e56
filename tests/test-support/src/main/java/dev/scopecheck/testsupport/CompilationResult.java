package dev.scopecheck.testsupport;

import java.util.List;

/** What a compiler came to, and all that it said. */
public record CompilationResult(boolean success, List<CompilerMessage> messages) {}
