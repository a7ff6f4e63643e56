package dev.scopecheck.core.check.hittingset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How many members a hitting set has at least.
 *
 * <p>Every clause pays for being hit, no member earns more than one whole from its clauses: then all that is paid is a
 * bound (weak duality of linear programs). First each clause pays what its busiest member can take from all alike, then,
 * the smallest clauses first, what its members have still room for.
 */
final class LowerBound {

    /** Shares are counted in these, rounded down, so that no rounding makes the bound too high. */
    private static final long WHOLE = 1L << 32;

    private LowerBound() {}

    static int of(List<BitSet> clauses, int[] counts) {
        List<BitSet> bySize = new ArrayList<>(clauses);
        bySize.sort(Comparator.comparingInt(BitSet::cardinality));
        long[] room = new long[counts.length];
        Arrays.fill(room, WHOLE);
        long paid = 0;
        for (BitSet clause : bySize) {
            paid += pay(clause, WHOLE / busiest(clause, counts), room);
        }
        for (BitSet clause : bySize) {
            paid += pay(clause, least(clause, room), room);
        }
        return (int) ((paid + WHOLE - 1) / WHOLE);
    }

    private static int busiest(BitSet clause, int[] counts) {
        int most = 1;
        for (int member = clause.nextSetBit(0); member >= 0; member = clause.nextSetBit(member + 1)) {
            most = Math.max(most, counts[member]);
        }
        return most;
    }

    private static long least(BitSet clause, long[] room) {
        long least = WHOLE;
        for (int member = clause.nextSetBit(0); member >= 0; member = clause.nextSetBit(member + 1)) {
            least = Math.min(least, room[member]);
        }
        return least;
    }

    private static long pay(BitSet clause, long share, long[] room) {
        for (int member = clause.nextSetBit(0); member >= 0; member = clause.nextSetBit(member + 1)) {
            room[member] -= share;
        }
        return share;
    }
}
