package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method of a library that needs more than its annotations say: those who call it cannot know.
 *
 * @param subject what is called
 * @param alternatives the scopes of which that requires one, by power
 * @param caller the method that does not say so
 * @param others further calls of the same caller with the same requirement
 */
public record UndeclaredRequirement(
        ElementName subject, List<String> alternatives, ElementName caller, SourcePlace place, List<SourcePlace> others)
        implements Finding {

    @Override
    public Code code() {
        return Code.UNDECLARED_REQUIREMENT;
    }

    @Override
    public Place at() {
        return place;
    }

    @Override
    public String headline() {
        return subject + " requires " + Phrases.scopes(alternatives) + ", which " + caller + " does not declare";
    }

    @Override
    public List<Detail> details() {
        return Stream.concat(
                        Phrases.alsoAt(others).stream(),
                        Stream.of(Detail.toFix("annotate " + caller + " with " + Phrases.requiresScope(alternatives))))
                .toList();
    }
}
