package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;

/** An annotation that requires no scope at all, which its author cannot have meant. */
public record EmptyRequirement(ElementName subject, SourcePlace place) implements Finding {

    @Override
    public Code code() {
        return Code.EMPTY_REQUIREMENT;
    }

    @Override
    public Place at() {
        return place;
    }

    @Override
    public String headline() {
        return "@RequiresScope on " + subject + ": expected at least one scope, but found none";
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix("name the scope, as in @RequiresScope(\"view_room\"), or remove the annotation"));
    }
}
