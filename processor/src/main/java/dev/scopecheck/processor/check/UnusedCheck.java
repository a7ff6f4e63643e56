package dev.scopecheck.processor.check;

import dev.scopecheck.processor.descriptor.Descriptor;
import dev.scopecheck.processor.finding.Finding;
import dev.scopecheck.processor.finding.Severity;
import dev.scopecheck.processor.finding.UnprovenSet;
import dev.scopecheck.processor.finding.UnusedScope;
import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.DeclaredScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Declared scopes beyond the smallest set of them that meets every clause which they can meet. */
final class UnusedCheck {

    private final Vocabulary vocabulary;
    private final Severity severity;

    UnusedCheck(Vocabulary vocabulary, Severity severity) {
        this.vocabulary = vocabulary;
        this.severity = severity;
    }

    /**
     * Finds them.
     *
     * @param declared what the descriptor declares, and what misspelt names in it clearly mean
     */
    List<Finding> findings(List<Need> needs, Set<String> declared, Descriptor descriptor) {
        List<Clause> met = needs.stream()
                .map(Need::clause)
                .distinct()
                .filter(clause -> clause.isMetBy(declared))
                .map(clause -> onlyDeclared(clause, declared))
                .distinct()
                .toList();
        SmallestSet smallest = SmallestSet.find(met, vocabulary.byPower());
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DeclaredScope scope : descriptor.scopes()) {
            boolean spare = vocabulary.knows(scope.name()) && !smallest.scopes().contains(scope.name());
            List<String> instead = instead(scope.name(), met, smallest);
            if (spare && seen.add(scope.name()) && (smallest.proven() || instead.isEmpty())) {
                findings.add(new UnusedScope(scope.name(), instead, descriptor.jsonPath(), scope.place(), severity));
            }
        }
        if (!smallest.proven()) {
            findings.add(new UnprovenSet(smallest.scopes(), descriptor.place()));
        }
        return findings;
    }

    private static Clause onlyDeclared(Clause clause, Set<String> declared) {
        return Clause.anyOf(
                clause.alternatives().stream().filter(declared::contains).toList());
    }

    /** Of the smallest set, what meets the clauses that this scope would meet as well. */
    private static List<String> instead(String scope, List<Clause> met, SmallestSet smallest) {
        return met.stream()
                .filter(clause -> clause.alternatives().contains(scope))
                .flatMap(clause -> clause.alternatives().stream())
                .filter(smallest.scopes()::contains)
                .sorted()
                .distinct()
                .toList();
    }
}
