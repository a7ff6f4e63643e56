package dev.scopecheck.commands;

import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a verb came to.
 *
 * @param findings what is to be shown, in its order
 * @param failure why nothing more can be said, whatever the findings are; one sentence, to be shown behind them
 */
public record CommandResult(List<LocatedFinding> findings, Optional<String> failure) {

    public CommandResult {
        findings = List.copyOf(findings);
    }

    /** Findings alone. */
    CommandResult(List<LocatedFinding> findings) {
        this(findings, Optional.empty());
    }

    /** The errors alone. */
    public CommandResult errors() {
        return new CommandResult(
                findings.stream().filter(CommandResult::isError).toList(), failure);
    }

    /** Whether there is one of these codes. */
    boolean has(Set<Code> codes) {
        return findings.stream()
                .anyMatch(located -> codes.contains(located.finding().code()));
    }

    /** Whether the build is to fail. */
    public boolean failed() {
        return failure.isPresent() || findings.stream().anyMatch(CommandResult::isError);
    }

    private static boolean isError(LocatedFinding located) {
        return located.finding().severity() == Severity.ERROR;
    }
}
