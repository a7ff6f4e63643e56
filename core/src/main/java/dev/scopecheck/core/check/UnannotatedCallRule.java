package dev.scopecheck.core.check;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.finding.UnannotatedCall;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Uncertainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests to endpoints of which no annotation tells: one finding a caller and endpoint, at the first place. */
final class UnannotatedCallRule {

    private UnannotatedCallRule() {}

    static List<Finding> findings(Evidence evidence, String platform, Severity severity) {
        Map<UnannotatedRequest, List<InferredRequest>> open = new LinkedHashMap<>();
        evidence.recognisedCalls().stream()
                .filter(call -> !call.isSettled())
                .sorted(Comparator.comparing(InferredRequest::place))
                .forEach(call -> open.computeIfAbsent(UnannotatedRequest.of(call), cause -> new ArrayList<>())
                        .add(call));
        return open.values().stream()
                .map(calls -> finding(calls, platform, severity))
                .toList();
    }

    private record UnannotatedRequest(String caller, String endpoint, Uncertainty doubt) {

        static UnannotatedRequest of(InferredRequest call) {
            return new UnannotatedRequest(call.caller().id(), call.name(), call.doubt());
        }
    }

    private static Finding finding(List<InferredRequest> calls, String platform, Severity severity) {
        List<SourcePlace> others =
                calls.stream().skip(1).map(InferredRequest::place).distinct().toList();
        return new UnannotatedCall(calls.get(0), platform, others, severity);
    }
}
