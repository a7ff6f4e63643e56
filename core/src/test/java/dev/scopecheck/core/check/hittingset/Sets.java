package dev.scopecheck.core.check.hittingset;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Sets of numbers, as tables write them: {@code 0 1, 1 2} is two sets. */
final class Sets {

    private Sets() {}

    static List<BitSet> sets(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(", *", -1)).map(Sets::set).toList();
    }

    static BitSet set(String text) {
        BitSet set = new BitSet();
        Stream.of(text.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .forEach(set::set);
        return set;
    }
}
