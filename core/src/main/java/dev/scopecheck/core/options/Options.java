package dev.scopecheck.core.options;

import dev.scopecheck.core.finding.BadOption;
import java.util.List;
import java.util.Optional;

/**
 * The options as given.
 *
 * @param mode what to do
 * @param findings what is wrong with the options
 */
public record Options(
        Optional<Mode> mode,
        DescriptorOptions descriptor,
        RuleOptions rules,
        InputOptions inputs,
        List<BadOption> findings) {

    public Options {
        findings = List.copyOf(findings);
    }

    /** Returns whether anybody asks for the requests that nobody annotated. */
    public boolean wantsEndpoints() {
        return rules.inferEndpoints() || rules.unannotated() != ReportLevel.OFF;
    }

    /** Returns whether each option's meaning is clear; a value that is clearly misspelt is taken for what it means. */
    public boolean clear() {
        for (BadOption finding : findings) {
            if (finding.nearest().isEmpty() && finding.value().isPresent()) {
                return false;
            }
        }
        return true;
    }
}
