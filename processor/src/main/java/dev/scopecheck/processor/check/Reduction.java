package dev.scopecheck.processor.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A smaller instance with the same optimal sets, once {@code forced} is added to them.
 *
 * @param clauses what is left to be hit
 * @param forced members that are in every optimal set
 */
record Reduction(List<BitSet> clauses, BitSet forced) {

    static Reduction of(List<BitSet> clauses, int members) {
        List<BitSet> open = new ArrayList<>();
        clauses.forEach(clause -> open.add((BitSet) clause.clone()));
        BitSet forced = new BitSet(members);
        for (boolean changed = true; changed; ) {
            dropIncluding(open, members);
            takeSingles(open, forced);
            changed = dropDominated(open, members);
        }
        return new Reduction(List.copyOf(open), forced);
    }

    /** A clause that includes another is hit with it. */
    private static void dropIncluding(List<BitSet> open, int members) {
        List<BitSet> covers = covers(open, members);
        BitSet dropped = new BitSet(open.size());
        for (int index = 0; index < open.size(); index++) {
            if (!dropped.get(index)) {
                BitSet including = including(open.get(index), covers, open.size());
                including.clear(index);
                dropped.or(including);
            }
        }
        List<BitSet> kept = new ArrayList<>();
        for (int index = dropped.nextClearBit(0); index < open.size(); index = dropped.nextClearBit(index + 1)) {
            kept.add(open.get(index));
        }
        open.clear();
        open.addAll(kept);
    }

    private static BitSet including(BitSet clause, List<BitSet> covers, int count) {
        BitSet including = new BitSet(count);
        including.set(0, count);
        clause.stream().forEach(member -> including.and(covers.get(member)));
        return including;
    }

    private static List<BitSet> covers(List<BitSet> open, int members) {
        List<BitSet> covers = new ArrayList<>();
        for (int member = 0; member < members; member++) {
            covers.add(new BitSet(open.size()));
        }
        for (int index = 0; index < open.size(); index++) {
            int clause = index;
            open.get(index).stream().forEach(member -> covers.get(member).set(clause));
        }
        return covers;
    }

    private static void takeSingles(List<BitSet> open, BitSet forced) {
        open.stream().filter(clause -> clause.cardinality() == 1).forEach(forced::or);
        open.removeIf(clause -> clause.intersects(forced));
    }

    /** A member is dominated by a preferred one that is in every clause that it is in. */
    private static boolean dropDominated(List<BitSet> open, int members) {
        boolean changed = false;
        for (int member = members - 1; member >= 0; member--) {
            BitSet common = new BitSet(members);
            common.set(0, member);
            int clauses = 0;
            for (BitSet clause : open) {
                if (clause.get(member)) {
                    common.and(clause);
                    clauses++;
                }
            }
            if (clauses > 0 && !common.isEmpty()) {
                int dominated = member;
                open.forEach(clause -> clause.clear(dominated));
                changed = true;
            }
        }
        return changed;
    }
}
