package dev.scopecheck.verb;

import dev.scopecheck.processor.finding.Severity;
import java.util.List;

/**
 * What a verb came to.
 *
 * @param findings what is to be shown, in its order
 */
public record Outcome(List<Located> findings) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    /** The errors alone. */
    Outcome errors() {
        return new Outcome(findings.stream()
                .filter(located -> located.finding().severity() == Severity.ERROR)
                .toList());
    }

    /** Whether the build is to fail. */
    public boolean failed() {
        return findings.stream().anyMatch(located -> located.finding().severity() == Severity.ERROR);
    }
}
