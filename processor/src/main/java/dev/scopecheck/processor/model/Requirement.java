package dev.scopecheck.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one annotation asks for: every scope of {@code allOf}, and one of {@code anyOf} unless that is empty; or what the
 * endpoint needs that it names.
 *
 * @param endpoint names the scopes in the place of those two
 * @param clear whether the compiler could resolve every name
 * @param reason a sentence for the person who consents; empty where there is none
 * @param place the annotation
 */
public record Requirement(
        List<ScopeName> allOf,
        List<ScopeName> anyOf,
        Optional<EndpointCall> endpoint,
        boolean clear,
        String reason,
        SourcePlace place) {

    public Requirement {
        allOf = List.copyOf(allOf);
        anyOf = List.copyOf(anyOf);
    }

    /** Of an endpoint, at the place of the annotation that names it. */
    public static Requirement of(EndpointCall endpoint, boolean clear, String reason, SourcePlace place) {
        return new Requirement(List.of(), List.of(), Optional.of(endpoint), clear, reason, place);
    }

    /** Every name, in the order of the source. */
    public List<ScopeName> names() {
        List<ScopeName> names = new ArrayList<>(allOf);
        names.addAll(anyOf);
        return names;
    }

    /** The names that are all needed. */
    public List<String> allOfNames() {
        return allOf.stream().map(ScopeName::name).toList();
    }

    /** The names of which one is needed. */
    public List<String> anyOfNames() {
        return anyOf.stream().map(ScopeName::name).toList();
    }

    /** A requirement without a reason, all of it at one place. */
    public static Requirement at(SourcePlace place, List<String> allOf, List<String> anyOf, boolean clear) {
        return new Requirement(at(place, allOf), at(place, anyOf), Optional.empty(), clear, "", place);
    }

    private static List<ScopeName> at(SourcePlace place, List<String> names) {
        List<ScopeName> placed = new ArrayList<>();
        for (String name : names) {
            placed.add(new ScopeName(name, place));
        }
        return placed;
    }
}
