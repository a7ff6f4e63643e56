package dev.scopecheck.processor.elements;

/**
 * The positions of a compiler without trees: it knows them when it prints, but does not tell.
 *
 * <p>They are those of annotations, not of their values: for a value in an array, ecj marks a range that is off. For a
 * package, a record, and the accessor that a record's component implies, ecj knows no place at all; the words name them.
 */
public final class MirrorPositions implements Positions {

    @Override
    public Position of(AnnotationPart spot) {
        return new Position("", 0, 0, new MirrorAnchor(spot.element(), spot.annotation()));
    }
}
