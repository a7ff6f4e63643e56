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
 * Something that the code requires and the descriptor does not declare.
 *
 * @param subject the first that requires it
 * @param clause none of its alternatives is declared
 * @param cheapest the alternative of least power
 * @param declared what the descriptor declares, and where
 * @param others further places with the same requirement
 */
public record MissingScope(
        Subject subject, Clause clause, String cheapest, Declared declared, SourcePlace place, List<SourcePlace> others)
        implements Finding {

    /** What the descriptor declares, and where. */
    public record Declared(Collection<String> scopes, String jsonPath, DescriptorPlace place) {}

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
        return clause.alternatives().size() == 1
                ? subject + " requires scope '" + cheapest + "', which the descriptor does not declare"
                : subject + " requires one of the scopes " + Phrases.quoted(clause.alternatives())
                        + ", of which the descriptor declares none";
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("declared", Phrases.some(declared.scopes())));
        details.add(new Detail("descriptor", declared.place().toString()));
        details.addAll(Phrases.alsoAt(others));
        details.add(Detail.toFix("add \"" + cheapest + "\" to " + declared.jsonPath()));
        return details;
    }
}
