package dev.scopecheck.core.document;

/** The outcome of parsing a text: its tree, or the first problem. */
public sealed interface DocumentResult permits DocumentResult.Tree, SyntaxProblem {

    /** The whole text, which is one value. */
    record Tree(DocumentNode root) implements DocumentResult {}
}
