package dev.scopecheck.core.check.hittingset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The search by branch and bound: is there a hitting set of at most so many members?
 *
 * <p>Every node is an instance of its own: it is reduced, split into parts, and given up if the parts' lower bounds are
 * too high together; else the busiest member of a part is taken, and then refused.
 */
final class BranchAndBound {

    private long budget;
    private boolean exhausted;

    /**
     * Starts a search.
     *
     * @param budget clauses to look at, over all nodes
     */
    BranchAndBound(long budget) {
        this.budget = budget;
    }

    /** Whether the budget ran out; what was not found since then may exist. */
    boolean exhausted() {
        return exhausted;
    }

    /** A set of at most so many members; nothing where there is none, or where the budget ran out. */
    Optional<BitSet> find(List<BitSet> clauses, int limit) {
        budget -= 1 + clauses.size();
        exhausted |= budget < 0;
        if (exhausted) {
            return Optional.empty();
        }
        Reduction reduction = Reduction.keepingOne(clauses);
        List<Part> parts = Components.split(reduction.clauses()).stream()
                .sorted(Comparator.comparingInt(List::size)) // the last and largest is searched once, not size by size
                .map(Part::of)
                .toList();
        int least = parts.stream().mapToInt(Part::least).sum();
        BitSet found = reduction.forced();
        int spare = limit - found.cardinality() - least;
        if (spare < 0) {
            return Optional.empty();
        }
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            boolean last = index == parts.size() - 1;
            int most = part.least() + spare;
            Optional<BitSet> hit = smallest(part, last ? most : part.least(), most);
            if (hit.isEmpty()) {
                return Optional.empty();
            }
            found.or(hit.get());
            spare = most - hit.get().cardinality();
        }
        return Optional.of(found);
    }

    /**
     * Clauses that hang together.
     *
     * @param busiest the member that hits most of them
     * @param least how many members they need at least
     */
    private record Part(List<BitSet> clauses, int busiest, int least) {

        static Part of(List<BitSet> clauses) {
            int[] counts = GreedyCover.counts(clauses);
            return new Part(clauses, GreedyCover.busiest(counts), LowerBound.of(clauses, counts));
        }
    }

    private Optional<BitSet> smallest(Part part, int from, int to) {
        for (int size = from; size <= to; size++) {
            Optional<BitSet> found = split(part, size);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<BitSet> split(Part part, int most) {
        int member = part.busiest();
        Optional<BitSet> with = find(open(part.clauses(), member), most - 1);
        if (with.isPresent()) {
            with.get().set(member);
            return with;
        }
        return find(without(part.clauses(), member), most);
    }

    /** The clauses that this member does not hit. */
    static List<BitSet> open(List<BitSet> clauses, int member) {
        return clauses.stream().filter(clause -> !clause.get(member)).toList();
    }

    /** The clauses without this member. */
    static List<BitSet> without(List<BitSet> clauses, int member) {
        List<BitSet> rest = new ArrayList<>(clauses.size());
        for (BitSet clause : clauses) {
            BitSet others = (BitSet) clause.clone();
            others.clear(member);
            rest.add(others);
        }
        return rest;
    }
}
