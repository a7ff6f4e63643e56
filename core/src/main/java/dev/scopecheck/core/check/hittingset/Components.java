package dev.scopecheck.core.check.hittingset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Splits clauses into parts that have no member in common, each of which can be searched by itself. */
final class Components {

    private Components() {}

    static List<List<BitSet>> split(List<BitSet> clauses) {
        List<List<BitSet>> parts = new ArrayList<>();
        for (BitSet reach : reaches(clauses)) {
            parts.add(clauses.stream().filter(reach::intersects).toList());
        }
        return parts;
    }

    /** The members of each part. */
    private static List<BitSet> reaches(List<BitSet> clauses) {
        List<BitSet> reaches = new ArrayList<>();
        for (BitSet clause : clauses) {
            BitSet reach = (BitSet) clause.clone();
            reaches.stream().filter(clause::intersects).forEach(reach::or);
            reaches.removeIf(clause::intersects);
            reaches.add(reach);
        }
        return reaches;
    }
}
