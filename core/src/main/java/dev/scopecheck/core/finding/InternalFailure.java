package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A defect of Scopecheck itself.
 *
 * @param what the exception's own words
 * @param frames its innermost frames
 */
public record InternalFailure(String what, List<String> frames) implements Finding {

    @Override
    public Code code() {
        return Code.INTERNAL_ERROR;
    }

    @Override
    public Place at() {
        return new BuildPlace();
    }

    @Override
    public String headline() {
        return "Scopecheck failed and the scopes were not checked: " + what;
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        frames.forEach(frame -> details.add(new Detail("in", frame)));
        details.add(
                Detail.toFix(
                        "report this text as a defect of Scopecheck; until then, -Ascopecheck.mode=off builds without the check"));
        return details;
    }
}
