package dev.scopecheck.commands;

import dev.scopecheck.core.check.Explanation;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnannotatedCall;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what leaves open which scopes an add-on's code requires. */
final class UnclearReason {

    /** In the sources, each of them leaves a requirement without a scope. */
    private static final Set<Code> UNCLEAR =
            Set.of(Code.EMPTY_REQUIREMENT, Code.UNDECIDED_ENDPOINT, Code.UNKNOWN_ENDPOINT, Code.UNKNOWN_SCOPE);

    private UnclearReason() {}

    /** The reason in one sentence; empty where everything is known. */
    static Optional<String> of(AddOnState situation) {
        if (!situation.obstacles().isEmpty()) {
            return Optional.of(situation.obstacles().get(0).headline());
        }
        Explanation explanation =
                situation.check().explained(situation.compiled().evidence(), List.of());
        if (explanation.clear() && situation.compiled().evidence().complete()) {
            return Optional.empty();
        }
        return Optional.of(situation.verdict().findings().stream()
                .filter(UnclearReason::isUnclear)
                .min(Finding::compare)
                .map(finding -> finding.headline() + place(finding))
                .orElse("not everything that the code requires is known"));
    }

    private static boolean isUnclear(Finding finding) {
        boolean undecided =
                finding instanceof UnannotatedCall call && call.call().decided().isEmpty();
        return undecided || (UNCLEAR.contains(finding.code()) && finding.at() instanceof SourcePlace);
    }

    private static String place(Finding finding) {
        return finding.at() instanceof SourcePlace place ? " (at " + place.label() + ")" : "";
    }
}
