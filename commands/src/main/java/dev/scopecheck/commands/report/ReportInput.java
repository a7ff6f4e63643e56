package dev.scopecheck.commands.report;

import dev.scopecheck.core.check.Explanation;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.platform.Platform;
import java.util.List;
import java.util.function.Function;

/**
 * What is known of an add-on, as pages are made of it.
 *
 * @param descriptor the descriptor's path from the project's folder; empty where there is none
 * @param modules the class folders and jars of the add-on's other modules, as they are to be shown
 * @param listed what the descriptor declares, in its order and with repetitions; nothing where it is generated
 * @param places where something in the sources stands
 */
public record ReportInput(
        AddOnMetadata name,
        ReportKind standing,
        String descriptor,
        List<String> modules,
        Platform platform,
        Evidence evidence,
        List<DeclaredScope> listed,
        Explanation explanation,
        List<ReportedFinding> findings,
        Function<SourcePlace, FilePosition> places) {

    public ReportInput {
        modules = List.copyOf(modules);
        listed = List.copyOf(listed);
        findings = List.copyOf(findings);
    }
}
