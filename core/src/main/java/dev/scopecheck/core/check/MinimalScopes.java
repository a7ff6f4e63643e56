package dev.scopecheck.core.check;

import dev.scopecheck.core.check.hittingset.HittingSet;
import dev.scopecheck.core.model.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The smallest set of scopes that meets every clause, and whether it was proven to be that.
 *
 * <p>Fewest scopes first. Among sets of one size, the one whose most powerful scope is the least powerful; where these
 * are the same, the second most powerful decides, and so on.
 *
 * @param scopes in the order of their names
 * @param proven false where the search was given up; the set then meets every clause, but a smaller one may exist
 */
public record MinimalScopes(List<String> scopes, boolean proven) {

    public MinimalScopes {
        scopes = List.copyOf(scopes);
    }

    /**
     * Finds the set.
     *
     * @param clauses none of them empty
     * @param byPower the least powerful first; a total order
     */
    public static MinimalScopes find(Collection<Clause> clauses, Comparator<String> byPower) {
        SortedSet<String> ranked = new TreeSet<>(byPower);
        for (Clause clause : clauses) {
            ranked.addAll(clause.alternatives());
        }
        List<String> names = new ArrayList<>(ranked);
        HittingSet.Solution result = HittingSet.find(bits(clauses, names));
        SortedSet<String> scopes = new TreeSet<>();
        BitSet members = result.members();
        for (int member = members.nextSetBit(0); member >= 0; member = members.nextSetBit(member + 1)) {
            scopes.add(names.get(member));
        }
        return new MinimalScopes(List.copyOf(scopes), result.proven());
    }

    private static List<BitSet> bits(Collection<Clause> clauses, List<String> names) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String name : names) {
            ranks.put(name, ranks.size());
        }
        List<BitSet> all = new ArrayList<>();
        for (Clause clause : clauses) {
            BitSet bits = new BitSet(names.size());
            for (String name : clause.alternatives()) {
                bits.set(ranks.getOrDefault(name, 0));
            }
            all.add(bits);
        }
        return all;
    }
}
