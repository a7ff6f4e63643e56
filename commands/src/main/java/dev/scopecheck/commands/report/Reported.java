package dev.scopecheck.commands.report;

import dev.scopecheck.core.finding.Finding;
import java.util.List;

/**
 * A finding, and where it is.
 *
 * @param others further places with the same cause
 */
public record Reported(Finding finding, Where where, List<Where> others) {

    public Reported {
        others = List.copyOf(others);
    }
}
