package dev.scopecheck.core.model;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A place where the text of a request is built, and the endpoints that it may go to.
 *
 * @param name the HTTP methods and the path, as far as they are known: {@code GET /v2/room}, {@code GET, POST
 *     /v2/room/{room}/webhook}
 * @param endpoints those that may be meant; none where the platform has no such endpoint, or where it may be any
 * @param doubt what keeps it from being sure
 * @param place the text
 * @param caller where it stands
 * @param member the method or field whose text it is, which other types may put into their requests; empty where it is none
 */
public record InferredRequest(
        String name,
        List<CandidateEndpoint> endpoints,
        Uncertainty doubt,
        SourcePlace place,
        Caller caller,
        String member)
        implements Placed {

    /** The code by which a person says that it is none. */
    private static final String CODE = "UnannotatedCall";

    public InferredRequest {
        endpoints = List.copyOf(endpoints);
    }

    /** One whose text no other type can have. */
    public InferredRequest(
            String name, List<CandidateEndpoint> endpoints, Uncertainty doubt, SourcePlace place, Caller caller) {
        this(name, endpoints, doubt, place, caller, "");
    }

    /** An endpoint's request, by each HTTP method that may be meant. */
    public InferredRequest(List<CandidateEndpoint> endpoints, Uncertainty doubt, SourcePlace place, Caller caller) {
        this(
                endpoints.stream().map(CandidateEndpoint::method).collect(Collectors.joining(", ")) + " "
                        + endpoints.get(0).path(),
                endpoints,
                doubt,
                place,
                caller);
    }

    /** The same for another caller. */
    public InferredRequest by(Caller other) {
        return new InferredRequest(name, endpoints, doubt, place, other, member);
    }

    /** What it needs, where that is sure: scopes that every endpoint accepts. */
    public Optional<Clause> decided() {
        boolean known =
                endpoints.stream().allMatch(endpoint -> endpoint.clause().isPresent());
        if (doubt != Uncertainty.NONE || !known) {
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
                || (endpoints.isEmpty() && saysAnything(caller))
                || endpoints.stream()
                        .anyMatch(endpoint -> caller.endpoints().contains(endpoint.method() + " " + endpoint.path()))
                || caller.covered().stream()
                        .anyMatch(asked -> endpoints.stream().anyMatch(endpoint -> endpoint.accepts(asked)));
    }

    /** Of a request that may go to any endpoint, a caller that names one at all has named it. */
    private static boolean saysAnything(Caller caller) {
        return !caller.endpoints().isEmpty() || !caller.covered().isEmpty();
    }

    /** Whether it counts as if its caller were annotated: with one endpoint, or with scopes that several have in common. */
    boolean counts() {
        return isOfOneEndpoint() || decided().isPresent();
    }

    private boolean isOfOneEndpoint() {
        return doubt == Uncertainty.ENDPOINT || (doubt == Uncertainty.NONE && endpoints.size() == 1);
    }

    /** The caller's call of the endpoint, as an annotation that names it would say; else of the scopes that are decided. */
    CallSite asCallSite() {
        RequirementUse use = isOfOneEndpoint()
                ? new RequirementUse(
                        caller.subject(),
                        new EndpointRequirement(new EndpointReference(name, true, List.of(), place), "", place),
                        "")
                : asUse();
        return new CallSite(use, caller, false);
    }

    /** The same as a use; where it is not decided, it requires nothing. */
    public RequirementUse asUse() {
        List<String> scopes =
                decided().map(clause -> List.copyOf(clause.alternatives())).orElse(List.of());
        Requirement requirement = scopes.size() == 1
                ? ScopeRequirement.at(place, scopes, List.of())
                : ScopeRequirement.at(place, List.of(), scopes);
        return new RequirementUse(new ElementName(ElementName.Kind.REQUEST, name), requirement, "");
    }
}
