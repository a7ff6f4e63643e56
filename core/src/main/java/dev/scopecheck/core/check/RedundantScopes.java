package dev.scopecheck.core.check;

import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.InferredRequest;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which of some scopes are more than is needed: what lies beyond the smallest set of them that meets every clause which
 * they can meet.
 */
record RedundantScopes(List<Clause> met, MinimalScopes smallest, OpenRequests open, ScopeCatalog vocabulary) {

    /**
     * Of these scopes.
     *
     * @param requests those that were recognised, and may require more than the needs
     */
    static RedundantScopes of(
            Collection<String> scopes, List<Need> needs, List<InferredRequest> requests, ScopeCatalog vocabulary) {
        SortedSet<Clause> clauses = new TreeSet<>();
        for (Need need : needs) {
            clauses.add(need.clause());
        }
        SortedSet<Clause> met = new TreeSet<>();
        for (Clause clause : clauses) {
            if (clause.isMetBy(scopes)) {
                met.add(among(scopes, clause));
            }
        }
        MinimalScopes smallest = MinimalScopes.find(met, vocabulary.byPower());
        return new RedundantScopes(List.copyOf(met), smallest, OpenRequests.of(requests, vocabulary), vocabulary);
    }

    /** Whether a scope is known and not needed; where the smallest set is not proven, only if nothing at all needs it. */
    boolean contains(String scope) {
        return vocabulary.knows(scope)
                && !smallest.scopes().contains(scope)
                && !open.mayRequire(scope)
                && (smallest.proven() || instead(scope).isEmpty());
    }

    /** Of the smallest set, what meets the clauses that this scope would meet as well. */
    List<String> instead(String scope) {
        SortedSet<String> instead = new TreeSet<>();
        for (Clause clause : met) {
            if (clause.alternatives().contains(scope)) {
                instead.addAll(clause.alternatives());
            }
        }
        instead.retainAll(smallest.scopes());
        return List.copyOf(instead);
    }

    private static Clause among(Collection<String> scopes, Clause clause) {
        SortedSet<String> alternatives = new TreeSet<>(clause.alternatives());
        alternatives.retainAll(scopes);
        return new Clause(alternatives);
    }
}
