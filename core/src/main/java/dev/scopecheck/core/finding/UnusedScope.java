package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Place;
import java.util.List;

/**
 * A declared scope that nothing needs.
 *
 * @param instead the declared scopes that let the same calls through; empty where no call asks for this one
 * @param mentions places in scripts and templates that may call the API, as {@code path:line}
 * @param jsonPath the array that lists it
 * @param severity as the option says
 */
public record UnusedScope(
        String scope,
        List<String> instead,
        List<String> mentions,
        String jsonPath,
        DescriptorPlace place,
        Severity severity)
        implements Finding {

    /** A scope that no other file may use. */
    public UnusedScope(String scope, List<String> instead, String jsonPath, DescriptorPlace place, Severity severity) {
        this(scope, instead, List.of(), jsonPath, place, severity);
    }

    /** The same with places that may use it. */
    public UnusedScope withMentions(List<String> places) {
        return new UnusedScope(scope, instead, List.copyOf(places), jsonPath, place, severity);
    }

    @Override
    public Code code() {
        return Code.UNUSED_SCOPE;
    }

    @Override
    public Place at() {
        return place;
    }

    @Override
    public String headline() {
        String why = instead.isEmpty()
                ? (mentions.isEmpty() ? "nothing requires it" : "no Java code requires it")
                : Phrases.quoted(instead) + (instead.size() == 1 ? " lets" : " let") + " the same calls through";
        return "scope '" + scope + "' at " + place + " is declared, but " + why;
    }

    @Override
    public List<Detail> details() {
        String fix = "remove \"" + scope + "\" from " + jsonPath;
        if (!mentions.isEmpty()) {
            return List.of(
                    new Detail("scripts", Phrases.some(mentions)),
                    Detail.toFix(
                            "pass -Ascopecheck.usedScopes=" + scope + " if one of these places needs it; else " + fix));
        }
        return List.of(Detail.toFix(
                instead.isEmpty()
                        ? fix + ", or annotate the method that needs it with @RequiresScope(\"" + scope + "\")"
                        : fix));
    }
}
