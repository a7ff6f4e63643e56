package dev.scopecheck.core.check.hittingset;

import java.util.BitSet;
import java.util.List;

/** The best hitting set by trying every set, as the definition reads. */
final class BruteForce {

    private BruteForce() {}

    /** Fewest members; then the highest of them as low as can be, then the second highest, and so on. */
    static BitSet best(List<BitSet> clauses, int members) {
        long best = (1L << members) - 1;
        for (long set = 0; set < 1L << members; set++) {
            if (isBetter(set, best) && hitsAll(set, clauses)) {
                best = set;
            }
        }
        return BitSet.valueOf(new long[] {best});
    }

    /** Of two sets of one size, that is better whose highest member that the other has not is lower: the lesser number. */
    private static boolean isBetter(long set, long other) {
        int difference = Long.bitCount(set) - Long.bitCount(other);
        return difference < 0 || (difference == 0 && set < other);
    }

    private static boolean hitsAll(long set, List<BitSet> clauses) {
        return clauses.stream().allMatch(clause -> (clause.toLongArray()[0] & set) != 0);
    }
}
