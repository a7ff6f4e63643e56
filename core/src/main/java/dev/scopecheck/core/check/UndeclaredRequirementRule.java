package dev.scopecheck.core.check;

import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UndeclaredRequirement;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls whose requirement the annotations of the calling method, its type and its package do not cover: one finding a
 * method and clause.
 */
final class UndeclaredRequirementRule {

    private final ScopeCatalog vocabulary;

    UndeclaredRequirementRule(ScopeCatalog vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Finding> findings(Evidence evidence) {
        Map<UndeclaredUse, List<Need>> undeclared = new LinkedHashMap<>();
        Need.ofCalls(evidence.callSites(), vocabulary).stream()
                .filter(need -> !need.place().suppresses(Code.UNDECLARED_REQUIREMENT.text()))
                .sorted(Need::compare)
                .forEach(need -> need.caller()
                        .filter(caller -> caller.exposed() && !vocabulary.covers(caller, need.clause()))
                        .ifPresent(caller -> undeclared
                                .computeIfAbsent(new UndeclaredUse(caller, need.clause()), cause -> new ArrayList<>())
                                .add(need)));
        return undeclared.entrySet().stream()
                .map(entry -> undeclared(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record UndeclaredUse(Caller caller, Clause clause) {}

    private Finding undeclared(UndeclaredUse cause, List<Need> needs) {
        Need first = needs.get(0);
        List<SourcePlace> others =
                needs.stream().skip(1).map(Need::place).distinct().toList();
        return new UndeclaredRequirement(
                first.subject(),
                vocabulary.byPower(cause.clause()),
                cause.caller().subject(),
                first.place(),
                others);
    }
}
