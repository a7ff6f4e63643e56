package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;

/**
 * An element says that it needs something else than the endpoint asks for that it calls.
 *
 * @param endpoint as the platform names it
 * @param asked what the endpoint asks for; nothing where it needs no scope
 * @param confidence how sure that is, and where it is from
 * @param said what the element says
 */
public record ScopeMismatch(
        ElementName subject, String endpoint, List<Clause> asked, String confidence, List<Clause> said, SourcePlace at)
        implements Finding {

    public ScopeMismatch {
        asked = List.copyOf(asked);
        said = List.copyOf(said);
    }

    @Override
    public Code code() {
        return Code.SCOPE_MISMATCH;
    }

    @Override
    public String headline() {
        return subject + " says that it needs " + words(said) + ", but '" + endpoint + "' asks for " + words(asked);
    }

    @Override
    public List<Detail> details() {
        String fix = asked.isEmpty()
                ? "remove @RequiresScope"
                : "write " + Phrases.requiresScope(asked.get(0).alternatives()) + ", or no @RequiresScope at all";
        return List.of(new Detail("confidence", confidence), new Detail("counts", words(said)), Detail.toFix(fix));
    }

    private static String words(List<Clause> clauses) {
        return clauses.isEmpty()
                ? "no scope"
                : String.join(
                        " and ", clauses.stream().map(ScopeMismatch::words).toList());
    }

    private static String words(Clause clause) {
        return "'" + String.join("' or '", clause.alternatives()) + "'";
    }
}
