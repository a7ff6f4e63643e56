package dev.scopecheck.core.check;

import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.ScopeReference;
import dev.scopecheck.core.model.SpellingSuggestion;
import dev.scopecheck.core.platform.Endpoint;
import dev.scopecheck.core.platform.EndpointName;
import dev.scopecheck.core.platform.Endpoints;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.platform.PlatformScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that are scopes, what a misspelt one clearly stands for, and what endpoints need. */
record ScopeCatalog(
        String platform,
        List<String> known,
        Comparator<String> byPower,
        Endpoints endpoints,
        Map<String, Set<String>> including) {

    static ScopeCatalog of(Platform platform) {
        Map<String, Set<String>> including = new HashMap<>();
        for (PlatformScope scope : platform.scopes()) {
            for (String included : scope.includes()) {
                including.put(included, platform.countingFor(included));
            }
        }
        return new ScopeCatalog(
                platform.name(), platform.scopeNames(), platform.byPower(), Endpoints.of(platform), including);
    }

    /** The clause with the scopes that include one of its alternatives. */
    Clause widened(Clause clause) {
        if (including.isEmpty()) {
            return clause;
        }
        SortedSet<String> alternatives = new TreeSet<>(clause.alternatives());
        for (String alternative : clause.alternatives()) {
            alternatives.addAll(including.getOrDefault(alternative, Set.of()));
        }
        return new Clause(alternatives);
    }

    /** The alternatives of a clause, the one of least power first. */
    List<String> byPower(Clause clause) {
        List<String> alternatives = new ArrayList<>(clause.alternatives());
        alternatives.sort(byPower);
        return alternatives;
    }

    /** The platform's endpoint of this name. */
    Optional<Endpoint> endpoint(EndpointReference call) {
        return EndpointName.parse(call.name()).flatMap(endpoints::find);
    }

    /** An endpoint as the platform names it; as it is written, where the platform does not know it. */
    String name(EndpointReference call) {
        return endpoints.canonical(call.name()).orElse(call.name());
    }

    /** What an endpoint needs; nothing where that is no scope, or where it is not known. */
    Optional<Clause> clause(EndpointReference call) {
        return call.settledBy().isEmpty() ? needed(call.name()) : Optional.empty();
    }

    private Optional<Clause> needed(String name) {
        return EndpointName.parse(name)
                .flatMap(endpoints::find)
                .flatMap(Endpoint::anyOf)
                .filter(scopes -> !scopes.isEmpty())
                .map(Clause::anyOf);
    }

    /** Whether it is known what an endpoint needs, or of no concern; else somebody has to say it. */
    boolean isDecided(EndpointReference call) {
        return !call.settledBy().isEmpty()
                || endpoint(call).map(known -> known.anyOf().isPresent()).orElse(!call.stated() && !isMistaken(call));
    }

    /** Whether an HTTP client's annotation names a path of the platform with a method that this path does not have. */
    boolean isMistaken(EndpointReference call) {
        return !call.stated()
                && call.settledBy().isEmpty()
                && endpoint(call).isEmpty()
                && endpoints.hasPath(call.name());
    }

    /** Whether what a caller says of itself tells of this clause, or of one with fewer alternatives. */
    boolean covers(Caller caller, Clause clause) {
        return caller.covers(clause)
                || caller.endpoints().stream()
                        .flatMap(name -> needed(name).stream())
                        .anyMatch(own -> clause.alternatives().containsAll(own.alternatives()));
    }

    boolean knows(String name) {
        return known.contains(name);
    }

    /** The scope itself, or the one that was clearly meant. */
    Optional<String> meaning(String name) {
        return knows(name) ? Optional.of(name) : SpellingSuggestion.find(name, known);
    }

    /** The same of a name in the sources, where a person may have said that it is one. */
    Optional<String> meaning(ScopeReference name) {
        return name.place().suppresses(Code.UNKNOWN_SCOPE.text()) ? Optional.of(name.name()) : meaning(name.name());
    }

    /** These names, and what misspelt ones among them clearly stand for. */
    Set<String> meant(List<String> names) {
        Set<String> meant = new HashSet<>();
        for (String name : names) {
            meant.add(name);
            meant.add(meaning(name).orElse(name));
        }
        return meant;
    }
}
