package dev.scopecheck.processor.check;

import dev.scopecheck.processor.descriptor.Descriptor;
import dev.scopecheck.processor.finding.Finding;
import dev.scopecheck.processor.finding.Severity;
import dev.scopecheck.processor.finding.UnprovenSet;
import dev.scopecheck.processor.finding.UnusedScope;
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
        Spare spare = Spare.of(declared, needs, vocabulary);
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DeclaredScope scope : descriptor.scopes()) {
            if (spare.contains(scope.name()) && seen.add(scope.name())) {
                findings.add(new UnusedScope(
                        scope.name(), spare.instead(scope.name()), descriptor.jsonPath(), scope.place(), severity));
            }
        }
        if (!spare.smallest().proven()) {
            findings.add(new UnprovenSet(spare.smallest().scopes(), descriptor.place()));
        }
        return findings;
    }
}
