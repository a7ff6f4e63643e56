package dev.scopecheck.core.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What evidence is made of, in few words; its line is its place. */
final class Things {

    static final Anchor NOWHERE = new Anchor() {};

    private Things() {}

    static SourcePlace place(int line, String... suppressed) {
        return place("Rooms", line, suppressed);
    }

    static SourcePlace place(String type, int line, String... suppressed) {
        return new SourcePlace(type, 1, "'m'", "F.java", line, Set.of(suppressed), NOWHERE);
    }

    static Clause anyOf(String... scopes) {
        return Clause.anyOf(List.of(scopes));
    }

    static RequirementUse use(SourcePlace place, String... scopes) {
        return new RequirementUse(
                new ElementName(ElementName.Kind.METHOD, "m"),
                ScopeRequirement.at(place, List.of(scopes), List.of()),
                "");
    }

    /** What names an endpoint in the place of scopes. */
    static RequirementUse naming(SourcePlace place) {
        EndpointReference call = new EndpointReference("GET /a", true, List.of(), place);
        return new RequirementUse(
                new ElementName(ElementName.Kind.METHOD, "m"), new EndpointRequirement(call, "", place), "");
    }

    static CallSite site(RequirementUse use, boolean passedOn) {
        return new CallSite(use, caller(), passedOn);
    }

    static Caller caller(Clause... covered) {
        return new Caller("m()", new ElementName(ElementName.Kind.METHOD, "m"), true, List.of(covered), List.of());
    }

    /** A request to an endpoint a clause, whose methods are GET and PUT. */
    static InferredRequest request(SourcePlace place, Clause... clauses) {
        return new InferredRequest(endpoints(clauses), Uncertainty.NONE, place, caller());
    }

    static List<CandidateEndpoint> endpoints(Clause... clauses) {
        List<String> methods = List.of("GET", "PUT");
        return IntStream.range(0, clauses.length)
                .mapToObj(index -> new CandidateEndpoint(methods.get(index), "/a", Optional.of(clauses[index])))
                .toList();
    }

    static CandidateEndpoint unknown() {
        return new CandidateEndpoint("GET", "/a", Optional.empty());
    }

    static DescriptorReference reference(SourcePlace place) {
        return new DescriptorReference("a.json", true, "app", place);
    }
}
