package dev.scopecheck.verb;

import dev.scopecheck.processor.finding.Code;
import dev.scopecheck.processor.finding.Severity;
import java.util.List;
import java.util.Set;

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
    public Outcome errors() {
        return new Outcome(findings.stream()
                .filter(located -> located.finding().severity() == Severity.ERROR)
                .toList());
    }

    /** Whether there is one of these codes. */
    boolean has(Set<Code> codes) {
        return findings.stream()
                .anyMatch(located -> codes.contains(located.finding().code()));
    }

    /** Whether the build is to fail. */
    public boolean failed() {
        return findings.stream().anyMatch(located -> located.finding().severity() == Severity.ERROR);
    }
}
