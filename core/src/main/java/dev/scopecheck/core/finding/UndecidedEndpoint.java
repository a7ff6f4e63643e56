package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/**
 * An endpoint of which nobody knows what scope it needs.
 *
 * @param subject the first that calls it
 * @param endpoint as the platform names it
 * @param note what is known of it; empty where that is nothing
 * @param others further places that call it
 */
public record UndecidedEndpoint(
        ElementName subject, String endpoint, String note, SourcePlace at, List<SourcePlace> others)
        implements Finding {

    @Override
    public Code code() {
        return Code.UNDECIDED_ENDPOINT;
    }

    @Override
    public String headline() {
        return subject + " calls '" + endpoint + "', of which it is not known what scope it needs";
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        if (!note.isEmpty()) {
            details.add(new Detail("known", note));
        }
        details.addAll(Phrases.alsoAt(others));
        details.add(Detail.toFix("say by @RequiresScope on the same element what the call has been seen to need"));
        return details;
    }
}
