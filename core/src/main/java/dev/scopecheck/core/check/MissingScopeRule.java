package dev.scopecheck.core.check;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.MissingScope;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Clauses of which the descriptor declares no alternative: one finding a clause, at the first place. */
final class MissingScopeRule {

    private final ScopeCatalog vocabulary;

    MissingScopeRule(ScopeCatalog vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Finds what a descriptor lacks.
     *
     * @param declared what the descriptor declares, and what misspelt names in it clearly mean
     */
    List<Finding> findings(List<Need> needs, Set<String> declared, Descriptor descriptor) {
        SortedMap<Clause, List<Need>> missing = missing(needs, declared);
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> listed = descriptor.scopes().stream()
                .map(DeclaredScope::name)
                .sorted()
                .distinct()
                .toList();
        MissingScope.Known known = new MissingScope.Declared(
                listed, descriptor.jsonPath(), descriptor.place(), insertion(missing.keySet(), descriptor));
        return missing.values().stream()
                .map(sameClause -> finding(sameClause, known))
                .toList();
    }

    private Optional<MissingScope.Insertion> insertion(Set<Clause> missing, Descriptor descriptor) {
        if (descriptor.missingMembers().isEmpty()) {
            return Optional.empty();
        }
        List<String> scopes = MinimalScopes.find(missing, vocabulary.byPower()).scopes();
        return Optional.of(new MissingScope.Insertion(descriptor.parentPath(), descriptor.missingMembers(), scopes));
    }

    /** Finds the calls that the declarations of the same sources do not cover. */
    List<Finding> uncovered(List<Need> calls, Collection<String> required) {
        List<Finding> findings = new ArrayList<>();
        for (List<Need> sameClause : missing(calls, required).values()) {
            Need first = Collections.min(sameClause, Need::compare);
            String caller =
                    first.caller().map(known -> known.subject().toString()).orElse("");
            findings.add(finding(sameClause, new MissingScope.Annotated(required, caller)));
        }
        return findings;
    }

    /** By clause, what these scopes do not let through. */
    private static SortedMap<Clause, List<Need>> missing(List<Need> needs, Collection<String> known) {
        SortedMap<Clause, List<Need>> missing = new TreeMap<>();
        for (Need need : needs) {
            if (!need.clause().isMetBy(known) && !need.place().suppresses(Code.MISSING_SCOPE.text())) {
                missing.computeIfAbsent(need.clause(), clause -> new ArrayList<>())
                        .add(need);
            }
        }
        return missing;
    }

    private Finding finding(List<Need> sameClause, MissingScope.Known known) {
        List<Need> sorted = sameClause.stream().sorted(Need::compare).toList();
        Need first = sorted.get(0);
        List<SourcePlace> others = sorted.stream()
                .map(Need::place)
                .filter(place -> !place.label().equals(first.place().label()))
                .filter(distinctLabels())
                .toList();
        Optional<String> endpoint = first.use().requirement() instanceof EndpointRequirement required
                ? Optional.of(vocabulary.name(required.endpoint()))
                : Optional.empty();
        return new MissingScope(
                first.subject(), endpoint, vocabulary.byPower(first.clause()), known, first.place(), others);
    }

    /** Two calls in one line are one place to look at. */
    private static Predicate<SourcePlace> distinctLabels() {
        Set<String> seen = new HashSet<>();
        return place -> seen.add(place.label());
    }
}
