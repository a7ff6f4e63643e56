package dev.scopecheck.core.check.hittingset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A smaller instance whose smallest sets, once {@code forced} is added to them, are smallest sets of the larger one.
 *
 * @param clauses what is left to be hit, each by two members or more
 * @param forced members to be taken
 */
record Reduction(List<BitSet> clauses, BitSet forced) {

    /** Keeps the preferred set: a member only goes where one of a lower number hits all that it hits. */
    static Reduction keepingPreferred(List<BitSet> clauses) {
        return reduce(clauses, Preference.LOWER_NUMBER);
    }

    /** Keeps one of the smallest sets, whichever: a member goes where any other hits all that it hits. */
    static Reduction keepingOne(List<BitSet> clauses) {
        return reduce(clauses, Preference.NONE);
    }

    private enum Preference {
        LOWER_NUMBER,
        NONE
    }

    private static Reduction reduce(List<BitSet> clauses, Preference preference) {
        List<BitSet> open = new ArrayList<>(clauses.size());
        for (BitSet clause : clauses) {
            open.add((BitSet) clause.clone());
        }
        BitSet forced = new BitSet();
        for (boolean changed = true; changed; ) {
            takeSingles(open, forced);
            dropIncluding(open);
            changed = dropDominated(open, preference);
        }
        return new Reduction(List.copyOf(open), forced);
    }

    private static void takeSingles(List<BitSet> open, BitSet forced) {
        for (BitSet clause : open) {
            if (clause.cardinality() == 1) {
                forced.or(clause);
            }
        }
        open.removeIf(clause -> clause.intersects(forced));
    }

    /** A clause that includes another is hit with it. */
    private static void dropIncluding(List<BitSet> open) {
        List<BitSet> covers = covers(open);
        BitSet dropped = new BitSet(open.size());
        for (int index = 0; index < open.size(); index++) {
            if (!dropped.get(index)) {
                BitSet including = common(open.get(index), covers::get);
                including.clear(index);
                dropped.or(including);
            }
        }
        List<BitSet> kept = new ArrayList<>(open.size());
        for (int index = dropped.nextClearBit(0); index < open.size(); index = dropped.nextClearBit(index + 1)) {
            kept.add(open.get(index));
        }
        open.clear();
        open.addAll(kept);
    }

    private static boolean dropDominated(List<BitSet> open, Preference preference) {
        List<BitSet> covers = covers(open);
        boolean changed = false;
        for (int member = covers.size() - 1; member >= 0; member--) {
            if (isDominated(member, open, covers, preference)) {
                int dominated = member;
                covers.get(member).stream().forEach(clause -> open.get(clause).clear(dominated));
                changed = true;
            }
        }
        return changed;
    }

    /** Whether another member, which is to stay, is in every clause that this one is in. */
    private static boolean isDominated(int member, List<BitSet> open, List<BitSet> covers, Preference preference) {
        BitSet cover = covers.get(member);
        if (cover.isEmpty()) {
            return false;
        }
        BitSet others = common(cover, open::get);
        // one of a higher number that is still there has more clauses, as with just these it would have gone before
        return others.nextSetBit(0) < member || (preference == Preference.NONE && others.cardinality() > 1);
    }

    /** What all of the sets with these numbers have in common. */
    private static BitSet common(BitSet numbers, IntFunction<BitSet> sets) {
        int first = numbers.nextSetBit(0);
        BitSet common = (BitSet) sets.apply(first).clone();
        for (int next = numbers.nextSetBit(first + 1); next >= 0; next = numbers.nextSetBit(next + 1)) {
            common.and(sets.apply(next));
        }
        return common;
    }

    /** For each member, the numbers of the clauses that it is in. */
    private static List<BitSet> covers(List<BitSet> open) {
        int members = GreedyCover.length(open);
        List<BitSet> covers = new ArrayList<>(members);
        for (int member = 0; member < members; member++) {
            covers.add(new BitSet(open.size()));
        }
        for (int index = 0; index < open.size(); index++) {
            BitSet clause = open.get(index);
            for (int member = clause.nextSetBit(0); member >= 0; member = clause.nextSetBit(member + 1)) {
                covers.get(member).set(index);
            }
        }
        return covers;
    }
}
