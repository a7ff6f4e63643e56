package dev.scopecheck.core.check;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.finding.UnprovenSet;
import dev.scopecheck.core.finding.UnusedScope;
import dev.scopecheck.core.model.DeclaredScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Declared scopes beyond the smallest set of them that meets every clause which they can meet. */
final class UnusedScopeRule {

    private UnusedScopeRule() {}

    /** Finds them, one finding a scope, and says so where it is not proven which they are. */
    static List<Finding> findings(RedundantScopes spare, Descriptor descriptor, Severity severity) {
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
