package dev.scopecheck.core.check;

import dev.scopecheck.core.check.Explanation.Grounds;
import dev.scopecheck.core.check.Explanation.Requirers;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Explains scopes by the same rules that judge them. */
final class Explainer {

    private final ScopeCatalog vocabulary;

    Explainer(ScopeCatalog vocabulary) {
        this.vocabulary = vocabulary;
    }

    Explanation explain(Evidence evidence, List<String> scopes) {
        List<Need> needs = Need.of(evidence, vocabulary);
        Map<Clause, List<Need>> byClause = needs.stream()
                .sorted(Need::compare)
                .collect(Collectors.groupingBy(Need::clause, TreeMap::new, Collectors.toList()));
        Set<String> listed = vocabulary.meant(scopes);
        boolean clear = Need.allClear(evidence, vocabulary);
        RedundantScopes spare = RedundantScopes.of(listed, needs, evidence.recognisedCalls(), vocabulary);
        List<Grounds> grounds = scopes.stream()
                .map(scope -> new Grounds(
                        scope,
                        vocabulary.meaning(scope),
                        met(vocabulary.meaning(scope).orElse(scope), listed, byClause),
                        clear && evidence.complete() && spare.contains(scope),
                        spare.instead(scope)))
                .toList();
        List<Requirers> unmet = byClause.entrySet().stream()
                .filter(entry -> !entry.getKey().isMetBy(listed))
                .map(entry -> new Requirers(entry.getKey(), entry.getValue(), List.of()))
                .toList();
        return new Explanation(grounds, unmet, clear);
    }

    private static List<Requirers> met(String scope, Set<String> listed, Map<Clause, List<Need>> byClause) {
        return byClause.entrySet().stream()
                .filter(entry -> entry.getKey().isMetBy(Set.of(scope)))
                .map(entry -> new Requirers(entry.getKey(), entry.getValue(), others(entry.getKey(), scope, listed)))
                .sorted(Comparator.comparing(each -> !each.others().isEmpty()))
                .toList();
    }

    private static List<String> others(Clause clause, String scope, Set<String> listed) {
        return clause.alternatives().stream()
                .filter(listed::contains)
                .filter(name -> !name.equals(scope))
                .toList();
    }
}
