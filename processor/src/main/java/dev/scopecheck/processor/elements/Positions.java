package dev.scopecheck.processor.elements;

import dev.scopecheck.core.model.Anchor;

/** Where a spot stands, as far as the compiler tells. */
public interface Positions {

    /**
     * A position.
     *
     * @param file the file's simple name; empty where it is not known
     * @param line from 1; 0 where it is not known
     * @param column from 1; 0 where it is not known
     */
    record Position(String file, int line, int column, Anchor anchor) {}

    Position of(AnnotationPart spot);
}
