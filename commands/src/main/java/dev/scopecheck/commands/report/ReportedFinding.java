package dev.scopecheck.commands.report;

import dev.scopecheck.core.finding.Finding;
import java.util.List;

/**
 * A finding, and where it is.
 *
 * @param others further places with the same cause
 */
public record ReportedFinding(Finding finding, FilePosition where, List<FilePosition> others) {

    public ReportedFinding {
        others = List.copyOf(others);
    }
}
