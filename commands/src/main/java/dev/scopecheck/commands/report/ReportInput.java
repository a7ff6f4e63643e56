package dev.scopecheck.commands.report;

import dev.scopecheck.core.check.Explanation;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;
import java.util.function.Function;

/**
 * What is known of an add-on, as pages are made of it.
 *
 * @param listed what the descriptor declares, in its order and with repetitions; nothing where it is generated
 * @param places where something in the sources stands
 */
public record ReportInput(
        ReportSubject subject,
        Evidence evidence,
        List<DeclaredScope> listed,
        Explanation explanation,
        List<ReportedFinding> findings,
        Function<SourcePlace, FilePosition> places) {

    public ReportInput {
        listed = List.copyOf(listed);
        findings = List.copyOf(findings);
    }
}
