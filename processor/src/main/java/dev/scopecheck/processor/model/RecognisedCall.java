package dev.scopecheck.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A place where the text of a request is built, and the endpoints that it may go to.
 *
 * @param endpoints the same path by each HTTP method that may be meant, at least one
 * @param doubt what keeps it from being sure
 * @param place the text
 * @param caller where it stands
 */
public record RecognisedCall(List<CalledEndpoint> endpoints, Doubt doubt, SourcePlace place, Caller caller)
        implements Placed {

    /** The code by which a person says that it is none. */
    private static final String CODE = "UnannotatedCall";

    public RecognisedCall {
        endpoints = List.copyOf(endpoints);
    }

    /** The endpoints in one text: {@code GET /v2/room}, {@code GET, POST /v2/room/{room}/webhook}. */
    public String name() {
        String methods = endpoints.stream().map(CalledEndpoint::method).collect(Collectors.joining(", "));
        return methods + " " + endpoints.get(0).path();
    }

    /** What it needs, where that is sure: scopes that every endpoint accepts. */
    public Optional<Clause> decided() {
        boolean known =
                endpoints.stream().allMatch(endpoint -> endpoint.clause().isPresent());
        if (doubt != Doubt.NONE || !known) {
            return Optional.empty();
        }
        TreeSet<String> common = new TreeSet<>();
        endpoints.forEach(endpoint -> endpoint.clause().ifPresent(clause -> common.addAll(clause.alternatives())));
        endpoints.forEach(endpoint -> endpoint.clause().ifPresent(clause -> common.retainAll(clause.alternatives())));
        return common.isEmpty() ? Optional.empty() : Optional.of(Clause.anyOf(common));
    }

    /** Whether a person has said what is needed here, or that it is no call of the platform. */
    public boolean isSettled() {
        return place.suppresses(CODE)
                || endpoints.stream()
                        .anyMatch(endpoint -> caller.endpoints().contains(endpoint.method() + " " + endpoint.path()))
                || caller.covered().stream()
                        .anyMatch(asked -> endpoints.stream().anyMatch(endpoint -> endpoint.accepts(asked)));
    }

    /** The same as a use; where it is not decided, it requires nothing. */
    public Use asUse() {
        List<String> scopes =
                decided().map(clause -> List.copyOf(clause.alternatives())).orElse(List.of());
        Requirement requirement = scopes.size() == 1
                ? ScopeRequirement.at(place, scopes, List.of())
                : ScopeRequirement.at(place, List.of(), scopes);
        return new Use(new Subject(Subject.Kind.REQUEST, name()), requirement, "");
    }
}
