package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Unresolved;
import java.util.ArrayList;
import java.util.List;

/**
 * Code that the compiler could not resolve keeps Scopecheck from a part of its work.
 *
 * @param first the first such code
 * @param others the places of the others
 * @param skipped the part
 */
public record UnresolvedCode(Unresolved first, List<SourcePlace> others, Skipped skipped) implements Finding {

    /** A part of Scopecheck's work. */
    public enum Skipped {
        GENERATION("no descriptor is generated", Severity.ERROR),
        REQUIREMENTS_OF_CALLS("its requirement is not checked", Severity.WARNING),
        UNUSED_SCOPES("unused scopes are not checked", Severity.WARNING);

        private final String consequence;
        private final Severity severity;

        Skipped(String consequence, Severity severity) {
            this.consequence = consequence;
            this.severity = severity;
        }
    }

    public UnresolvedCode {
        others = List.copyOf(others);
    }

    @Override
    public Code code() {
        return Code.UNRESOLVED_CODE;
    }

    @Override
    public Severity severity() {
        return skipped.severity;
    }

    @Override
    public Place at() {
        return first.place();
    }

    @Override
    public String headline() {
        return first.what() + " is unresolved, so " + skipped.consequence;
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>(Phrases.alsoAt(others));
        details.add(Detail.toFix(
                "fix the compiler's error here; if the compiler reports none, report a defect of Scopecheck"));
        return details;
    }
}
