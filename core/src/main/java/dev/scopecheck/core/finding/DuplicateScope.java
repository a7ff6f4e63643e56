package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Place;
import java.util.List;

/** A scope that the descriptor lists more than once. */
public record DuplicateScope(String scope, String jsonPath, DescriptorPlace place, DescriptorPlace first)
        implements Finding {

    @Override
    public Code code() {
        return Code.DUPLICATE_SCOPE;
    }

    @Override
    public Place at() {
        return place;
    }

    @Override
    public String headline() {
        return "scope '" + scope + "' at " + place + " is already declared at line " + first.line();
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix("keep one \"" + scope + "\" in " + jsonPath));
    }
}
