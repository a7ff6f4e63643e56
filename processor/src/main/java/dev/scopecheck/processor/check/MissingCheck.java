package dev.scopecheck.processor.check;

import dev.scopecheck.processor.descriptor.Descriptor;
import dev.scopecheck.processor.finding.Code;
import dev.scopecheck.processor.finding.Finding;
import dev.scopecheck.processor.finding.MissingScope;
import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.DeclaredScope;
import dev.scopecheck.processor.model.SourcePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Clauses of which the descriptor declares no alternative: one finding a clause, at the first place. */
final class MissingCheck {

    private final Vocabulary vocabulary;

    MissingCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Finds them.
     *
     * @param declared what the descriptor declares, and what misspelt names in it clearly mean
     */
    List<Finding> findings(List<Need> needs, Set<String> declared, Descriptor descriptor) {
        Map<Clause, List<Need>> missing = new TreeMap<>();
        needs.stream()
                .filter(need -> !need.clause().isMetBy(declared))
                .filter(need -> !need.place().suppresses(Code.MISSING_SCOPE.text()))
                .forEach(need -> missing.computeIfAbsent(need.clause(), clause -> new ArrayList<>())
                        .add(need));
        return missing.values().stream()
                .map(sameClause -> missing(sameClause, descriptor))
                .toList();
    }

    private Finding missing(List<Need> sameClause, Descriptor descriptor) {
        Need first = sameClause.stream().min(Comparator.comparing(Need::place)).orElseThrow();
        List<SourcePlace> others = sameClause.stream()
                .map(Need::place)
                .filter(place -> !place.equals(first.place()))
                .sorted()
                .distinct()
                .toList();
        String cheapest =
                first.clause().alternatives().stream().min(vocabulary.byPower()).orElseThrow();
        List<String> listed = descriptor.scopes().stream()
                .map(DeclaredScope::name)
                .sorted()
                .distinct()
                .toList();
        MissingScope.Declared declared = new MissingScope.Declared(listed, descriptor.jsonPath(), descriptor.place());
        return new MissingScope(first.subject(), first.clause(), cheapest, declared, first.place(), others);
    }
}
