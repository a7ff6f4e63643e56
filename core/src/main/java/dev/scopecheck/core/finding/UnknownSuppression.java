package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code @SuppressWarnings} whose text is one of Scopecheck's codes but for a slip, and suppresses nothing.
 *
 * @param written the text
 * @param meant the code
 * @param at the first place around which it is
 * @param others further places around which it is
 */
public record UnknownSuppression(String written, String meant, SourcePlace at, List<SourcePlace> others)
        implements Finding {

    public UnknownSuppression {
        others = List.copyOf(others);
    }

    @Override
    public Code code() {
        return Code.UNKNOWN_SUPPRESSION;
    }

    @Override
    public String headline() {
        return "@SuppressWarnings(\"" + written + "\") around this suppresses no finding; did you mean '" + meant
                + "'?";
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>(Phrases.alsoAt(others));
        details.add(Detail.toFix("replace \"" + written + "\" with \"" + meant + "\", or remove it"));
        return details;
    }
}
