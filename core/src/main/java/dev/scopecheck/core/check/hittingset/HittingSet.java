package dev.scopecheck.core.check.hittingset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Exact minimum hitting set over members that are numbered in order of preference.
 *
 * <p>First the instance is reduced: an including clause goes, a single alternative is taken, and a member goes that hits
 * nothing but what a preferred one hits as well (in an optimal set it could be exchanged for that one, so none has it).
 * What is left is split into parts without a common member; each is searched by branch and bound for its least size,
 * then for the preferred set of that size: from the least preferred member up, each is given up if a set of that size
 * exists without it, and taken for good if not.
 */
public final class HittingSet {

    /**
     * The clauses that are looked at, over all nodes of the search. A count, not a clock, so that the same input gives
     * the same answer.
     */
    static final long BUDGET = 500_000;

    /** So that the order of the clauses makes no difference, not even where the search is given up. */
    private static final Comparator<BitSet> ORDER =
            (first, second) -> Arrays.compare(first.toLongArray(), second.toLongArray());

    private final BranchAndBound branch;

    private HittingSet(long budget) {
        this.branch = new BranchAndBound(budget);
    }

    /** The members that were found, and whether no better set exists. */
    public record Solution(BitSet members, boolean proven) {}

    /**
     * Finds the preferred of the smallest sets that have a member of each clause.
     *
     * @param clauses of members from 0, none of them empty
     */
    public static Solution find(List<BitSet> clauses) {
        return find(clauses, BUDGET);
    }

    static Solution find(List<BitSet> clauses, long budget) {
        List<BitSet> sorted = new ArrayList<>(new LinkedHashSet<>(clauses));
        sorted.sort(ORDER);
        Reduction reduction = Reduction.keepingPreferred(sorted);
        HittingSet search = new HittingSet(budget);
        BitSet chosen = reduction.forced();
        for (List<BitSet> part : Components.split(reduction.clauses())) {
            DenseNumbering renumbering = DenseNumbering.of(part);
            List<BitSet> clausesOfPart = renumbering.renumber(part);
            BitSet smallest = search.smallest(clausesOfPart);
            chosen.or(renumbering.restore(search.preferred(clausesOfPart, smallest)));
        }
        return new Solution(chosen, !search.branch.exhausted());
    }

    private BitSet smallest(List<BitSet> part) {
        BitSet best = GreedyCover.hit(part);
        for (Optional<BitSet> next = Optional.of(best); next.isPresent(); ) {
            best = next.get();
            next = branch.find(part, best.cardinality() - 1);
        }
        return best;
    }

    /** The preferred set of the same size. */
    private BitSet preferred(List<BitSet> part, BitSet smallest) {
        BitSet best = smallest;
        BitSet kept = new BitSet();
        List<BitSet> open = part;
        for (int member = GreedyCover.length(part) - 1; member >= 0; member--) {
            List<BitSet> without = BranchAndBound.without(open, member);
            if (best.get(member)) {
                best = instead(without, best, kept).orElse(best);
            }
            kept.set(member, best.get(member));
            open = best.get(member) ? BranchAndBound.open(open, member) : without;
        }
        return best;
    }

    /** A set of the same size that has the kept members, too, and hits these clauses with the others. */
    private Optional<BitSet> instead(List<BitSet> clauses, BitSet best, BitSet kept) {
        if (clauses.stream().anyMatch(BitSet::isEmpty)) {
            return Optional.empty();
        }
        Optional<BitSet> found = branch.find(clauses, best.cardinality() - kept.cardinality());
        found.ifPresent(set -> set.or(kept));
        return found;
    }
}
