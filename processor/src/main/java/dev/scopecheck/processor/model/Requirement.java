package dev.scopecheck.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What one annotation asks for: every scope of {@code allOf}, and one of {@code anyOf} unless that is empty.
 *
 * @param clear whether the compiler could resolve every name
 * @param reason a sentence for the person who consents; empty where there is none
 * @param place the annotation
 */
public record Requirement(
        List<ScopeName> allOf, List<ScopeName> anyOf, boolean clear, String reason, SourcePlace place) {

    public Requirement {
        allOf = List.copyOf(allOf);
        anyOf = List.copyOf(anyOf);
    }

    /** Every name, in the order of the source. */
    public List<ScopeName> names() {
        if (anyOf.isEmpty()) {
            return allOf;
        }
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
        return new Requirement(at(place, allOf), at(place, anyOf), clear, "", place);
    }

    private static List<ScopeName> at(SourcePlace place, List<String> names) {
        List<ScopeName> placed = new ArrayList<>();
        for (String name : names) {
            placed.add(new ScopeName(name, place));
        }
        return placed;
    }
}
