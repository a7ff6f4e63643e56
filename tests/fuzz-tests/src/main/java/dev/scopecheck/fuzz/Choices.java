package dev.scopecheck.fuzz;

import java.util.List;

/**
 * A fuzzer's bytes as a row of choices, read from the front; when they are used up, every choice is the first one.
 *
 * <p>So an input that a person writes is a line of text, and one that the fuzzer changes in the middle keeps its start.
 */
final class Choices {

    private final byte[] bytes;
    private int next;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean areLeft() {
        return next < bytes.length;
    }

    /** From 0, below this bound, which is at most 256. */
    int below(int bound) {
        return areLeft() ? (bytes[next++] & 0xFF) % bound : 0;
    }

    /** From 0, below this bound. */
    int position(int bound) {
        int high = below(256);
        return (high * 256 + below(256)) % bound;
    }

    boolean oneIn(int chances) {
        return below(chances) == chances - 1;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    char character() {
        return (char) (below(256) * 256 + below(256));
    }
}
