package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.Place;
import java.util.Collection;
import java.util.List;

/** The search for the smallest set of scopes was given up: the set is enough, but there may be a smaller one. */
public record UnprovenSet(Collection<String> scopes, Place at) implements Finding {

    @Override
    public Code code() {
        return Code.UNPROVEN_SET;
    }

    @Override
    public String headline() {
        return "the " + scopes.size()
                + " scopes of the set that meets every requirement are enough, but it is not known"
                + " whether fewer would be";
    }

    @Override
    public List<Detail> details() {
        return List.of(
                new Detail("scopes", Phrases.some(scopes)),
                Detail.toFix("narrow the alternatives of @RequiresScope(anyOf = …) where one scope is meant"));
    }
}
