package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/**
 * An endpoint that only a person's token may call, in an add-on that asks nobody for one.
 *
 * @param subject the first that calls it
 * @param endpoint as the platform names it
 * @param capability the way to what a descriptor says that asks for persons' tokens
 * @param others further places that call it
 */
public record UserTokenOnly(
        ElementName subject, String endpoint, String capability, SourcePlace at, List<SourcePlace> others)
        implements Finding {

    @Override
    public Code code() {
        return Code.USER_TOKEN_ONLY;
    }

    @Override
    public String headline() {
        return subject + " calls '" + endpoint
                + "', which only a person's token may call: the add-on's own token cannot,"
                + " whatever the descriptor declares";
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>(Phrases.alsoAt(others));
        details.add(Detail.toFix("call another endpoint; or let persons sign in, and declare " + capability));
        return details;
    }
}
