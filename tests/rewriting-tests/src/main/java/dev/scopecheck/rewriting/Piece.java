package dev.scopecheck.rewriting;

/**
 * A part of a rewritten source, and where it comes from.
 *
 * @param original the source that it was copied from, or stands in the place of a part of
 * @param start the offset there
 * @param end behind its end there; the same as the start for what was put in
 * @param text what stands in the rewritten source
 * @param copied whether that is the original's text
 */
record Piece(Source original, int start, int end, String text, boolean copied) {

    /** The original's offset for one in this piece. */
    int origin(int within) {
        return copied ? start + within : start;
    }
}
