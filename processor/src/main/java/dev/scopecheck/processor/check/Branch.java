package dev.scopecheck.processor.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One search by branch and bound: is there a hitting set of at most so many members, without those excluded? */
final class Branch {

    private final List<BitSet> clauses;
    private final int members;
    private final int bound;
    private final BitSet taken = new BitSet();
    private BitSet found = new BitSet();
    private int budget;

    Branch(List<BitSet> clauses, int bound, int budget) {
        this.clauses = clauses;
        this.members = clauses.stream().mapToInt(BitSet::length).max().orElse(0);
        this.bound = bound;
        this.budget = budget;
    }

    /** Whether a set was found; false, too, where the budget ran out. */
    boolean search(BitSet excluded) {
        return without(clauses, excluded).map(open -> descend(open, bound)).orElse(false);
    }

    /** The set, after a search that found one. */
    BitSet found() {
        return (BitSet) found.clone();
    }

    /** What is left of the budget; 0 where the search was given up. */
    int budget() {
        return budget;
    }

    private boolean descend(List<BitSet> open, int left) {
        if (open.isEmpty()) {
            found = (BitSet) taken.clone();
            return true;
        }
        if (budget == 0 || left <= 0) {
            return false;
        }
        budget--;
        int[] counts = Greedy.counts(open, members);
        if (atLeast(open, counts) > left) {
            return false;
        }
        BitSet refused = new BitSet(members);
        for (int member : byCount(smallest(open), counts)) {
            if (tries(open, member, refused, left)) {
                return true;
            }
            refused.set(member);
        }
        return false;
    }

    private boolean tries(List<BitSet> open, int member, BitSet refused, int left) {
        List<BitSet> rest = open.stream().filter(clause -> !clause.get(member)).toList();
        taken.set(member);
        boolean success =
                without(rest, refused).map(next -> descend(next, left - 1)).orElse(false);
        taken.clear(member);
        return success;
    }

    /** The clauses without these members, or nothing where one would be left without any. */
    private static Optional<List<BitSet>> without(List<BitSet> clauses, BitSet refused) {
        if (refused.isEmpty()) {
            return Optional.of(clauses);
        }
        List<BitSet> rest = new ArrayList<>(clauses.size());
        for (BitSet clause : clauses) {
            BitSet allowed = (BitSet) clause.clone();
            allowed.andNot(refused);
            if (allowed.isEmpty()) {
                return Optional.empty();
            }
            rest.add(allowed);
        }
        return Optional.of(rest);
    }

    /** A lower bound: clauses without a common member, or as many members as must hit the number of clauses. */
    private static int atLeast(List<BitSet> open, int[] counts) {
        int[] falling = IntStream.of(counts).map(count -> -count).sorted().toArray();
        int byCounts = 0;
        for (int hit = 0; hit < open.size(); byCounts++) {
            hit -= falling[byCounts];
        }
        return Math.max(byCounts, disjoint(open));
    }

    private static int disjoint(List<BitSet> open) {
        BitSet used = new BitSet();
        int disjoint = 0;
        List<BitSet> bySize = new ArrayList<>(open);
        bySize.sort(Comparator.comparingInt(BitSet::cardinality));
        for (BitSet clause : bySize) {
            if (!clause.intersects(used)) {
                used.or(clause);
                disjoint++;
            }
        }
        return disjoint;
    }

    private static BitSet smallest(List<BitSet> open) {
        return open.stream().min(Comparator.comparingInt(BitSet::cardinality)).orElseThrow();
    }

    private static List<Integer> byCount(BitSet clause, int[] counts) {
        return clause.stream()
                .boxed()
                .sorted(Comparator.comparingInt(member -> -counts[member]))
                .toList();
    }
}
