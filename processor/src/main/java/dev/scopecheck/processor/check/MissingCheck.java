package dev.scopecheck.processor.check;

import dev.scopecheck.processor.descriptor.Descriptor;
import dev.scopecheck.processor.finding.Code;
import dev.scopecheck.processor.finding.Finding;
import dev.scopecheck.processor.finding.MissingScope;
import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.DeclaredScope;
import dev.scopecheck.processor.model.SourcePlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Clauses of which the descriptor declares no alternative: one finding a clause, at the first place. */
final class MissingCheck {

    private final Vocabulary vocabulary;

    MissingCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Finds what a descriptor lacks.
     *
     * @param declared what the descriptor declares, and what misspelt names in it clearly mean
     */
    List<Finding> findings(List<Need> needs, Set<String> declared, Descriptor descriptor) {
        List<String> listed = descriptor.scopes().stream()
                .map(DeclaredScope::name)
                .sorted()
                .distinct()
                .toList();
        MissingScope.Known known = new MissingScope.Declared(
                listed, descriptor.jsonPath(), descriptor.place(), insertion(needs, declared, descriptor));
        return findings(needs, declared, first -> known);
    }

    private Optional<MissingScope.Insertion> insertion(List<Need> needs, Set<String> declared, Descriptor descriptor) {
        if (descriptor.missingMembers().isEmpty()) {
            return Optional.empty();
        }
        Set<Clause> missing = missing(needs, declared).keySet();
        List<String> scopes = SmallestSet.find(missing, vocabulary.byPower()).scopes();
        return Optional.of(new MissingScope.Insertion(descriptor.parentPath(), descriptor.missingMembers(), scopes));
    }

    /** Finds the calls that the declarations of the same sources do not cover. */
    List<Finding> uncovered(List<Need> calls, Collection<String> required) {
        return findings(
                calls,
                required,
                first -> new MissingScope.Annotated(
                        required,
                        first.caller()
                                .map(caller -> caller.subject().toString())
                                .orElse("")));
    }

    private List<Finding> findings(
            List<Need> needs, Collection<String> known, Function<Need, MissingScope.Known> described) {
        return missing(needs, known).values().stream()
                .map(sameClause -> missing(sameClause, described))
                .toList();
    }

    private static SortedMap<Clause, List<Need>> missing(List<Need> needs, Collection<String> known) {
        SortedMap<Clause, List<Need>> missing = new TreeMap<>();
        needs.stream()
                .filter(need -> !need.clause().isMetBy(known))
                .filter(need -> !need.place().suppresses(Code.MISSING_SCOPE.text()))
                .forEach(need -> missing.computeIfAbsent(need.clause(), clause -> new ArrayList<>())
                        .add(need));
        return missing;
    }

    private Finding missing(List<Need> sameClause, Function<Need, MissingScope.Known> described) {
        List<Need> sorted = sameClause.stream().sorted(Need.ORDER).toList();
        Need first = sorted.get(0);
        List<SourcePlace> others = sorted.stream()
                .map(Need::place)
                .filter(place -> !place.label().equals(first.place().label()))
                .filter(distinctLabels())
                .toList();
        String cheapest =
                first.clause().alternatives().stream().min(vocabulary.byPower()).orElseThrow();
        return new MissingScope(
                first.subject(), first.clause(), cheapest, described.apply(first), first.place(), others);
    }

    /** Two calls in one line are one place to look at. */
    private static Predicate<SourcePlace> distinctLabels() {
        Set<String> seen = new HashSet<>();
        return place -> seen.add(place.label());
    }
}
