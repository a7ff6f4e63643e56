package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.DescriptorPlace;
import dev.scopecheck.processor.model.Place;
import java.util.List;

/**
 * A declared scope that nothing needs.
 *
 * @param instead the declared scopes that let the same calls through; empty where no call asks for this one
 * @param jsonPath the array that lists it
 * @param severity as the option says
 */
public record UnusedScope(String scope, List<String> instead, String jsonPath, DescriptorPlace place, Severity severity)
        implements Finding {

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
                ? "nothing requires it"
                : Phrases.quoted(instead) + (instead.size() == 1 ? " lets" : " let") + " the same calls through";
        return "scope '" + scope + "' at " + place + " is declared, but " + why;
    }

    @Override
    public List<Detail> details() {
        String fix = "remove \"" + scope + "\" from " + jsonPath;
        return List.of(Detail.toFix(
                instead.isEmpty()
                        ? fix + ", or annotate the method that needs it with @RequiresScope(\"" + scope + "\")"
                        : fix));
    }
}
