package dev.scopecheck.core.check;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.finding.DuplicateScope;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnknownScope;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.SpellingSuggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The descriptor's list by itself: names that are no scopes, and scopes listed twice. */
final class DescriptorRules {

    private final ScopeCatalog vocabulary;

    DescriptorRules(ScopeCatalog vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Finding> findings(Descriptor descriptor) {
        List<Finding> findings = new ArrayList<>();
        Map<String, DeclaredScope> seen = new HashMap<>();
        for (DeclaredScope scope : descriptor.scopes()) {
            DeclaredScope first = seen.putIfAbsent(scope.name(), scope);
            if (first != null) {
                findings.add(new DuplicateScope(scope.name(), descriptor.jsonPath(), scope.place(), first.place()));
            } else if (!vocabulary.knows(scope.name())) {
                findings.add(unknown(scope));
            }
        }
        return findings;
    }

    private Finding unknown(DeclaredScope scope) {
        return new UnknownScope(
                scope.name(),
                vocabulary.platform(),
                vocabulary.known(),
                SpellingSuggestion.find(scope.name(), vocabulary.known()),
                scope.place(),
                List.of());
    }
}
