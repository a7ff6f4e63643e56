package dev.scopecheck.processor.calls;

import dev.scopecheck.core.model.Anchor;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hands on what private methods, and those of private types, call without saying so to those that call them: nobody else
 * can know of it.
 *
 * <p>They are called in their own file only, so that one file after another can be settled.
 */
final class PrivateCallPropagation {

    private final List<Edge> edges = new ArrayList<>();

    private record Edge(String callee, ElementName subject, SourcePlace place, Caller caller) {}

    /** A requirement of a private method, wherever in it. */
    private record Unsaid(Requirement requirement) {

        private static final SourcePlace ANYWHERE = new SourcePlace("", 0, "", "", 0, Set.of(), new Anchor() {});

        static Unsaid of(Requirement requirement) {
            return new Unsaid(requirement.passedTo(ANYWHERE));
        }
    }

    /** Adds a call of a private method. */
    void add(String callee, ElementName subject, SourcePlace place, Caller caller) {
        edges.add(new Edge(callee, subject, place, caller));
    }

    /** The calls of private methods that need what the direct calls in them need. */
    List<CallSite> passedOn(List<CallSite> direct) {
        if (edges.isEmpty()) {
            return List.of();
        }
        Map<String, Set<Unsaid>> unsaid = new LinkedHashMap<>();
        direct.stream()
                .filter(site -> !site.caller().exposed())
                .forEach(site -> add(unsaid, site.caller(), Unsaid.of(site.use().requirement())));
        for (boolean more = true; more; ) {
            more = edges.stream()
                            .filter(edge -> !edge.caller().exposed())
                            .flatMapToInt(edge -> needs(unsaid, edge.callee()).stream()
                                    .mapToInt(need -> add(unsaid, edge.caller(), need) ? 1 : 0))
                            .sum()
                    > 0;
        }
        return edges.stream()
                .filter(edge -> edge.caller().exposed())
                .flatMap(edge -> needs(unsaid, edge.callee()).stream().map(need -> site(edge, need)))
                .toList();
    }

    private static Set<Unsaid> needs(Map<String, Set<Unsaid>> unsaid, String method) {
        return Set.copyOf(unsaid.getOrDefault(method, Set.of()));
    }

    private static boolean add(Map<String, Set<Unsaid>> unsaid, Caller caller, Unsaid need) {
        return !caller.states(need.requirement())
                && unsaid.computeIfAbsent(caller.id(), id -> new LinkedHashSet<>())
                        .add(need);
    }

    private static CallSite site(Edge edge, Unsaid need) {
        Requirement requirement = need.requirement().passedTo(edge.place());
        return new CallSite(new RequirementUse(edge.subject(), requirement, ""), edge.caller(), true);
    }
}
