package dev.scopecheck.processor.check;

import dev.scopecheck.processor.model.Clause;
import java.util.Collection;
import java.util.List;

/**
 * Which of some scopes are more than is needed: what lies beyond the smallest set of them that meets every clause which
 * they can meet.
 */
record Spare(List<Clause> met, SmallestSet smallest, Vocabulary vocabulary) {

    /** Of these scopes. */
    static Spare of(Collection<String> scopes, List<Need> needs, Vocabulary vocabulary) {
        List<Clause> met = needs.stream()
                .map(Need::clause)
                .distinct()
                .filter(clause -> clause.isMetBy(scopes))
                .map(clause -> among(scopes, clause))
                .distinct()
                .toList();
        return new Spare(met, SmallestSet.find(met, vocabulary.byPower()), vocabulary);
    }

    /** Whether a scope is known and not needed; where the smallest set is not proven, only if nothing at all needs it. */
    boolean contains(String scope) {
        return vocabulary.knows(scope)
                && !smallest.scopes().contains(scope)
                && (smallest.proven() || instead(scope).isEmpty());
    }

    /** Of the smallest set, what meets the clauses that this scope would meet as well. */
    List<String> instead(String scope) {
        return met.stream()
                .filter(clause -> clause.alternatives().contains(scope))
                .flatMap(clause -> clause.alternatives().stream())
                .filter(smallest.scopes()::contains)
                .sorted()
                .distinct()
                .toList();
    }

    private static Clause among(Collection<String> scopes, Clause clause) {
        return Clause.anyOf(
                clause.alternatives().stream().filter(scopes::contains).toList());
    }
}
