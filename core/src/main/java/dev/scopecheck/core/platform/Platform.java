package dev.scopecheck.core.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of the platform whose API is called.
 *
 * @param name as findings name it
 * @param descriptorNames the names under which add-ons keep the descriptor, the usual one first
 * @param scopesPointer the JSON Pointer (RFC 6901) to the array of scopes in the descriptor
 * @param userTokensPointer the JSON Pointer to what a descriptor holds if the add-on asks persons for tokens of theirs;
 *     empty where the platform has no such tokens
 * @param scopes in order of power, the least first
 * @param endpoints every known call; a list that may read them when it is first looked at
 */
public record Platform(
        String name,
        List<String> descriptorNames,
        String scopesPointer,
        String userTokensPointer,
        List<PlatformScope> scopes,
        List<Endpoint> endpoints) {

    public Platform {
        descriptorNames = List.copyOf(descriptorNames);
        scopes = List.copyOf(scopes);
    }

    /** The scopes that count for this one: itself, and those that include it, at any depth. */
    public Set<String> countingFor(String scope) {
        Set<String> counting = new TreeSet<>(List.of(scope));
        while (counting.addAll(including(counting))) {
            // until nothing new comes
        }
        return counting;
    }

    private List<String> including(Set<String> names) {
        return scopes.stream()
                .filter(scope -> scope.includes().stream().anyMatch(names::contains))
                .map(PlatformScope::name)
                .toList();
    }

    /** This platform with these endpoints. */
    Platform with(List<Endpoint> others) {
        return new Platform(name, descriptorNames, scopesPointer, userTokensPointer, scopes, others);
    }

    /** The scopes' names, in order of power. */
    public List<String> scopeNames() {
        List<String> names = new ArrayList<>();
        for (PlatformScope scope : scopes) {
            names.add(scope.name());
        }
        return List.copyOf(names);
    }

    /** What the customer is told that a scope grants, if that is known. */
    public Optional<String> grants(String scope) {
        return scopes.stream()
                .filter(known -> known.name().equals(scope))
                .map(PlatformScope::grants)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** This platform with more scopes, which count as more powerful than its own, by name. */
    public Platform withExtraScopes(Collection<String> names) {
        List<PlatformScope> all = new ArrayList<>(scopes);
        for (String extra : new TreeSet<>(names)) {
            if (!scopeNames().contains(extra)) {
                all.add(new PlatformScope(extra, "", List.of()));
            }
        }
        return new Platform(name, descriptorNames, scopesPointer, userTokensPointer, all, endpoints);
    }

    /** Least power first; what the platform does not know comes last, by name. */
    public Comparator<String> byPower() {
        List<String> names = scopeNames();
        return (one, other) -> {
            int byRank = Integer.compare(rank(one, names), rank(other, names));
            return byRank != 0 ? byRank : one.compareTo(other);
        };
    }

    private static int rank(String name, List<String> names) {
        int rank = names.indexOf(name);
        return rank < 0 ? names.size() : rank;
    }
}
