package dev.scopecheck.core.check;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes a descriptor's list right: what the checks complain of, put right in the least surprising way. */
final class DescriptorRepair {

    private final ScopeCatalog vocabulary;
    private final List<Need> needs;

    /**
     * Repairs a list.
     *
     * @param needs those that a scope in the list can meet
     */
    DescriptorRepair(ScopeCatalog vocabulary, List<Need> needs) {
        this.vocabulary = vocabulary;
        this.needs = needs;
    }

    /**
     * The list that the descriptor ought to have: clear misspellings replaced, what is listed twice listed once, what is
     * missing added, what is spare left out.
     *
     * <p>What stays, stays in its order. What comes, comes behind it; in a list that is sorted, it is sorted in.
     *
     * @param drop whether what is spare is to go
     */
    List<String> scopes(Evidence evidence, Descriptor descriptor, boolean drop) {
        Set<String> scopes = new LinkedHashSet<>();
        for (DeclaredScope scope : descriptor.scopes()) {
            scopes.add(vocabulary.meaning(scope.name()).orElse(scope.name()));
        }
        boolean sorted = isSorted(List.copyOf(scopes));
        List<Clause> unmet = needs.stream()
                .filter(need -> !need.clause().isMetBy(scopes))
                .filter(need -> !need.place().suppresses(Code.MISSING_SCOPE.text()))
                .map(Need::clause)
                .distinct()
                .toList();
        scopes.addAll(MinimalScopes.find(unmet, vocabulary.byPower()).scopes());
        if (drop && evidence.complete() && Need.allClear(evidence, vocabulary)) {
            RedundantScopes spare =
                    RedundantScopes.of(scopes, Need.of(evidence, vocabulary), evidence.recognisedCalls(), vocabulary);
            scopes.removeIf(spare::contains);
        }
        return sorted ? scopes.stream().sorted().toList() : new ArrayList<>(scopes);
    }

    private static boolean isSorted(List<String> names) {
        return names.equals(names.stream().sorted().toList());
    }
}
