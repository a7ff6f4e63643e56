package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;

/**
 * A scope that only code of a later round requires: the generated descriptor declares it, but the constants class was
 * already written and does not ask for it.
 */
public record LateRequirement(String scope, ElementName subject, SourcePlace place) implements Finding {

    @Override
    public Code code() {
        return Code.LATE_REQUIREMENT;
    }

    @Override
    public Place at() {
        return place;
    }

    @Override
    public String headline() {
        return subject + " requires scope '" + scope
                + "', but AddonScopes was written without it, before this source was generated";
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix(
                "put @RequiresScope(\"" + scope + "\") on the class or package that carries @AddonDescriptor"));
    }
}
