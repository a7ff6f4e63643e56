package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.Place;
import dev.scopecheck.processor.model.SourcePlace;
import dev.scopecheck.processor.model.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method of a library that needs more than its annotations say: those who call it cannot know.
 *
 * @param subject what is called
 * @param clause what that requires
 * @param caller the method that does not say so
 * @param others further calls of the same caller with the same requirement
 */
public record UndeclaredRequirement(
        Subject subject, Clause clause, Subject caller, SourcePlace place, List<SourcePlace> others)
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
        String what = clause.alternatives().size() == 1
                ? "scope " + Phrases.quoted(clause.alternatives())
                : "one of the scopes " + Phrases.quoted(clause.alternatives());
        return subject + " requires " + what + ", which " + caller + " does not declare";
    }

    @Override
    public List<Detail> details() {
        return Stream.concat(
                        Phrases.alsoAt(others).stream(),
                        Stream.of(Detail.toFix("annotate " + caller + " with " + Phrases.requiresScope(clause))))
                .toList();
    }
}
