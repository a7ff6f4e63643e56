package dev.scopecheck.core.document;

import dev.scopecheck.core.model.SyntaxSlip;

/**
 * The first place where a text violates its syntax.
 *
 * @param expected what the syntax allows there
 * @param found what the text has there
 * @param slip the mistake that users most often make there
 */
public record SyntaxProblem(int offset, String expected, String found, SyntaxSlip slip) implements DocumentResult {}
