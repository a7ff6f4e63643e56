package dev.scopecheck.core.check;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.finding.UnannotatedCall;
import dev.scopecheck.core.model.Doubt;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RecognisedCall;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests to endpoints of which no annotation tells: one finding a caller and endpoint, at the first place. */
final class UnannotatedCheck {

    private UnannotatedCheck() {}

    static List<Finding> findings(Evidence evidence, String platform, Severity severity) {
        Map<Cause, List<RecognisedCall>> open = new LinkedHashMap<>();
        evidence.recognisedCalls().stream()
                .filter(call -> !call.isSettled())
                .sorted(Comparator.comparing(RecognisedCall::place))
                .forEach(call -> open.computeIfAbsent(Cause.of(call), cause -> new ArrayList<>())
                        .add(call));
        return open.values().stream()
                .map(calls -> finding(calls, platform, severity))
                .toList();
    }

    private record Cause(String caller, String endpoint, Doubt doubt) {

        static Cause of(RecognisedCall call) {
            return new Cause(call.caller().id(), call.name(), call.doubt());
        }
    }

    private static Finding finding(List<RecognisedCall> calls, String platform, Severity severity) {
        List<SourcePlace> others =
                calls.stream().skip(1).map(RecognisedCall::place).distinct().toList();
        return new UnannotatedCall(calls.get(0), platform, others, severity);
    }
}
