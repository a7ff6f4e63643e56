package dev.scopecheck.fuzz;

import java.util.function.Supplier;

/** Says what does not hold; the words are made only then, as most of a fuzzer's time would go into them. */
final class Expect {

    private Expect() {}

    static void that(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }

    static void same(Object found, Object expected, String what) {
        that(found.equals(expected), () -> what + ": expected " + expected + ", but found " + found);
    }
}
