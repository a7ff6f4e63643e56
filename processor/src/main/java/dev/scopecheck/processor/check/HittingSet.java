package dev.scopecheck.processor.check;

import java.util.BitSet;
import java.util.List;

/**
 * Exact minimum hitting set over members that are numbered in order of preference.
 *
 * <p>First the instance is reduced: an including clause goes, a single alternative is taken, and a member goes that hits
 * nothing but what a preferred one hits as well (in an optimal set it could be exchanged for that one, so none has it).
 * What is left is split into parts without a common member; each is searched by branch and bound for its least size,
 * then for the preferred set of that size: from the least preferred member up, each is given up if a set of that size
 * exists without it.
 */
final class HittingSet {

    /** Nodes of the search tree, over all parts. A count, not a clock, so that the same input gives the same answer. */
    static final int BUDGET = 400_000;

    private final BitSet chosen = new BitSet();
    private final int members;
    private int budget;
    private boolean proven = true;

    private HittingSet(int members, int budget) {
        this.members = members;
        this.budget = budget;
    }

    /** The members that were found, and whether no better set exists. */
    record Result(BitSet members, boolean proven) {}

    static Result find(List<BitSet> clauses, int members) {
        return find(clauses, members, BUDGET);
    }

    static Result find(List<BitSet> clauses, int members, int budget) {
        HittingSet search = new HittingSet(members, budget);
        Reduction reduction = Reduction.of(clauses, members);
        search.chosen.or(reduction.forced());
        for (List<BitSet> part : Parts.split(reduction.clauses())) {
            search.solve(part);
        }
        return new Result(search.chosen, search.proven);
    }

    private void solve(List<BitSet> part) {
        BitSet best = Greedy.hit(part, members);
        BitSet excluded = new BitSet(members);
        for (boolean smaller = true; smaller; ) {
            Branch branch = new Branch(part, best.cardinality() - 1, budget);
            smaller = branch.search(excluded);
            best = smaller ? branch.found() : best;
            settle(branch);
        }
        BitSet present = new BitSet(members);
        part.forEach(present::or);
        for (int member = present.length() - 1; member >= 0; member = present.previousSetBit(member - 1)) {
            excluded.set(member);
            if (best.get(member)) {
                Branch branch = new Branch(part, best.cardinality(), budget);
                boolean dispensable = branch.search(excluded);
                best = dispensable ? branch.found() : best;
                excluded.set(member, dispensable);
                settle(branch);
            }
        }
        chosen.or(best);
    }

    private void settle(Branch branch) {
        budget = branch.budget();
        proven &= budget > 0;
    }
}
