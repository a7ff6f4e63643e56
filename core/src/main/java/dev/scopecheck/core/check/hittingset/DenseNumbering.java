package dev.scopecheck.core.check.hittingset;

import java.util.BitSet;
import java.util.List;

/** Numbers the members of a part from 0 on, in the same order: what is counted by member then takes few steps. */
final class DenseNumbering {

    private final int[] originals;
    private final int[] numbers;

    private DenseNumbering(int[] originals, int[] numbers) {
        this.originals = originals;
        this.numbers = numbers;
    }

    static DenseNumbering of(List<BitSet> clauses) {
        BitSet present = new BitSet();
        clauses.forEach(present::or);
        int[] originals = present.stream().toArray();
        int[] numbers = new int[present.length()];
        for (int number = 0; number < originals.length; number++) {
            numbers[originals[number]] = number;
        }
        return new DenseNumbering(originals, numbers);
    }

    /** The clauses in the new numbers. */
    List<BitSet> renumber(List<BitSet> clauses) {
        return clauses.stream().map(clause -> map(clause, numbers)).toList();
    }

    /** A set in the original numbers. */
    BitSet restore(BitSet members) {
        return map(members, originals);
    }

    private static BitSet map(BitSet set, int[] to) {
        BitSet mapped = new BitSet();
        for (int member = set.nextSetBit(0); member >= 0; member = set.nextSetBit(member + 1)) {
            mapped.set(to[member]);
        }
        return mapped;
    }
}
