package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.DescriptorPlace;
import dev.scopecheck.processor.model.Place;
import dev.scopecheck.processor.model.SourcePlace;
import dev.scopecheck.processor.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Something that the code requires and the descriptor does not declare, or will not.
 *
 * @param subject the first that requires it
 * @param clause none of its alternatives is declared
 * @param cheapest the alternative of least power
 * @param known what is declared, and by whom
 * @param others further places with the same requirement
 */
public record MissingScope(
        Subject subject, Clause clause, String cheapest, Known known, SourcePlace place, List<SourcePlace> others)
        implements Finding {

    /** What was there to meet the requirement. */
    public sealed interface Known {

        Collection<String> scopes();
    }

    /** What the descriptor declares, and where. */
    public record Declared(Collection<String> scopes, String jsonPath, DescriptorPlace place) implements Known {}

    /** What the annotations of these sources require, which is what a generated descriptor declares. */
    public record Annotated(Collection<String> scopes, String caller) implements Known {}

    @Override
    public Code code() {
        return Code.MISSING_SCOPE;
    }

    @Override
    public Place at() {
        return place;
    }

    @Override
    public String headline() {
        String who = known instanceof Declared ? "the descriptor" : "the generated descriptor";
        String verb = known instanceof Declared ? "declare" : "have";
        return clause.alternatives().size() == 1
                ? subject + " requires scope '" + cheapest + "', which " + who + " does not " + verb
                : subject + " requires one of the scopes " + Phrases.quoted(clause.alternatives()) + ", of which " + who
                        + (known instanceof Declared ? " declares" : " has") + " none";
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(known instanceof Declared ? "declared" : "annotated", Phrases.some(known.scopes())));
        if (known instanceof Declared declared) {
            details.add(new Detail("descriptor", declared.place().toString()));
        }
        details.addAll(Phrases.alsoAt(others));
        details.add(Detail.toFix(fix()));
        return details;
    }

    private String fix() {
        return known instanceof Declared declared
                ? "add \"" + cheapest + "\" to " + declared.jsonPath()
                : "annotate " + ((Annotated) known).caller() + " with " + Phrases.requiresScope(clause);
    }
}
