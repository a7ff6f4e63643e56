package dev.scopecheck.core.check.hittingset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A set that hits every clause, by taking what hits most: where the exact search starts from. */
final class GreedyCover {

    private GreedyCover() {}

    static BitSet hit(List<BitSet> clauses) {
        BitSet taken = new BitSet();
        List<BitSet> open = new ArrayList<>(clauses);
        while (!open.isEmpty()) {
            taken.set(busiest(counts(open)));
            open.removeIf(clause -> clause.intersects(taken));
        }
        return taken;
    }

    /** How many of the clauses each member hits. */
    static int[] counts(List<BitSet> clauses) {
        int[] counts = new int[length(clauses)];
        for (BitSet clause : clauses) {
            for (int member = clause.nextSetBit(0); member >= 0; member = clause.nextSetBit(member + 1)) {
                counts[member]++;
            }
        }
        return counts;
    }

    /** The member that hits most, the first of several. */
    static int busiest(int[] counts) {
        int most = 0;
        for (int member = 1; member < counts.length; member++) {
            most = counts[member] > counts[most] ? member : most;
        }
        return most;
    }

    /** One more than the highest member. */
    static int length(List<BitSet> clauses) {
        int length = 0;
        for (BitSet clause : clauses) {
            length = Math.max(length, clause.length());
        }
        return length;
    }
}
