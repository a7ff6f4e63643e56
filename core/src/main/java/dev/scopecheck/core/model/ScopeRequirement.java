package dev.scopecheck.core.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A requirement of named scopes: every scope of {@code allOf}, and one of {@code anyOf} unless that is empty.
 *
 * @param clear whether the compiler could resolve every name
 * @param reason a sentence for the user who consents; empty where there is none
 * @param place the annotation
 */
public record ScopeRequirement(
        List<ScopeReference> allOf, List<ScopeReference> anyOf, boolean clear, String reason, SourcePlace place)
        implements Requirement {

    public ScopeRequirement {
        allOf = List.copyOf(allOf);
        anyOf = List.copyOf(anyOf);
    }

    /** A requirement without a reason, all of it at one place. */
    public static ScopeRequirement at(SourcePlace place, List<String> allOf, List<String> anyOf) {
        return new ScopeRequirement(names(allOf, place), names(anyOf, place), true, "", place);
    }

    /** Every name, in the order of the source. */
    public List<ScopeReference> names() {
        List<ScopeReference> names = new ArrayList<>(allOf);
        names.addAll(anyOf);
        return names;
    }

    /** The names that are all required. */
    public List<String> allOfNames() {
        return texts(allOf);
    }

    /** The names of which one is required. */
    public List<String> anyOfNames() {
        return texts(anyOf);
    }

    @Override
    public ScopeRequirement passedTo(SourcePlace caller) {
        return new ScopeRequirement(names(allOfNames(), caller), names(anyOfNames(), caller), clear, "", caller);
    }

    private static List<String> texts(List<ScopeReference> names) {
        List<String> texts = new ArrayList<>();
        for (ScopeReference name : names) {
            texts.add(name.name());
        }
        return texts;
    }

    /** These names, all at one place. */
    public static List<ScopeReference> names(List<String> texts, SourcePlace place) {
        List<ScopeReference> names = new ArrayList<>();
        for (String text : texts) {
            names.add(new ScopeReference(text, place));
        }
        return names;
    }
}
