package dev.scopecheck.core.analysis;

import dev.scopecheck.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What judging came to.
 *
 * @param findings in no particular order, suppressed ones among them
 * @param generated what is to be written; nothing where nothing is to be generated, or where that is not clear
 */
public record AnalysisResult(List<Finding> findings, Optional<GeneratedText> generated) {

    /**
     * A generated descriptor.
     *
     * @param name its resource name
     */
    public record GeneratedText(String name, String text) {}

    public AnalysisResult {
        findings = List.copyOf(findings);
    }
}
