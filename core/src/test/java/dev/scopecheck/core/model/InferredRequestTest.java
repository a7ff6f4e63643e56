package dev.scopecheck.core.model;

import static dev.scopecheck.core.ModelFixtures.anyOf;
import static dev.scopecheck.core.ModelFixtures.caller;
import static dev.scopecheck.core.ModelFixtures.method;
import static dev.scopecheck.core.ModelFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class InferredRequestTest {

    private static final Clause A = anyOf("a");
    private static final Clause A_OR_B = anyOf("a", "b");
    private static final Clause FREE = anyOf();

    @Test
    void itsNameHasEveryMethodAndThePathOnce() {
        assertThat(request(place(1), A).name()).isEqualTo("GET /a");
        assertThat(request(place(1), A, A).name()).isEqualTo("GET, PUT /a");
        assertThat(unknown().name()).isEqualTo("GET /a");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void whatEveryEndpointAcceptsIsDecided(
            List<CandidateEndpoint> endpoints, Uncertainty doubt, Optional<Clause> decided) {
        assertThat(new InferredRequest(endpoints, doubt, place(1), caller("m")).decided())
                .isEqualTo(decided);
    }

    private static Stream<Arguments> decisions() {
        return Stream.of(
                arguments(endpoints(A), Uncertainty.NONE, Optional.of(A)),
                arguments(endpoints(A_OR_B), Uncertainty.NONE, Optional.of(A_OR_B)),
                arguments(endpoints(A_OR_B, A), Uncertainty.NONE, Optional.of(A)),
                arguments(endpoints(A, A_OR_B), Uncertainty.NONE, Optional.of(A)),
                arguments(endpoints(A, anyOf("b")), Uncertainty.NONE, Optional.empty()),
                arguments(endpoints(A, FREE), Uncertainty.NONE, Optional.empty()),
                arguments(endpoints(FREE), Uncertainty.NONE, Optional.empty()),
                arguments(List.of(unknown()), Uncertainty.NONE, Optional.empty()),
                arguments(List.of(unknown(), endpoints(A).get(0)), Uncertainty.NONE, Optional.empty()),
                arguments(endpoints(A), Uncertainty.SERVER, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("callers")
    void whatACallerSaysSettlesIt(List<CandidateEndpoint> endpoints, Caller caller, boolean settled) {
        assertThat(new InferredRequest(endpoints, Uncertainty.NONE, place(1), caller).isSettled())
                .isEqualTo(settled);
    }

    private static Stream<Arguments> callers() {
        return Stream.of(
                arguments(endpoints(A), caller("m"), false),
                arguments(endpoints(A), caller("m", A), true),
                arguments(endpoints(A), caller("m", anyOf("b")), false),
                arguments(endpoints(anyOf("b"), A), caller("m", anyOf("c"), A_OR_B), true),
                arguments(List.of(unknown()), caller("m", anyOf("c")), true),
                arguments(endpoints(FREE), caller("m", A), false),
                arguments(endpoints(A, A), naming("PUT /a"), true),
                arguments(endpoints(A), naming("PUT /a"), false),
                arguments(endpoints(A), naming("GET /b"), false));
    }

    private static Caller naming(String endpoint) {
        return new Caller("m", method("m"), true, List.of(), List.of(endpoint));
    }

    @Test
    void whereItStandsItCanBeSwitchedOff() {
        assertThat(request(place(1, "UnannotatedCall"), A).isSettled()).isTrue();
        assertThat(request(place(1, "MissingScope"), A).isSettled()).isFalse();
    }

    @Test
    void asAUseItNeedsWhatIsDecided() {
        SourcePlace place = place(7);

        RequirementUse one = request(place, A).asUse();
        assertThat(one.subject()).hasToString("call of 'GET /a'");
        assertThat(one.place()).isEqualTo(place);
        assertThat(one.requirement()).isEqualTo(ScopeRequirement.at(place, List.of("a"), List.of()));
        assertThat(request(place, A_OR_B).asUse().requirement())
                .isEqualTo(ScopeRequirement.at(place, List.of(), List.of("a", "b")));
        assertThat(request(place, FREE).asUse().requirement())
                .isEqualTo(ScopeRequirement.at(place, List.of(), List.of()));
    }

    @Test
    void asACallOfOneEndpointItSaysWhatAnAnnotationOfItsCallerWould() {
        CallSite one = request(place(7), A).asCallSite();

        assertThat(one.use().subject()).isEqualTo(one.caller().subject());
        assertThat(one.isRequest()).isTrue();
        assertThat(one.use().requirement())
                .isInstanceOfSatisfying(
                        EndpointRequirement.class,
                        required -> assertThat(required.endpoint())
                                .isEqualTo(new EndpointReference("GET /a", true, List.of(), place(7))));
        assertThat(request(place(7), A, A).asCallSite().use())
                .isEqualTo(request(place(7), A, A).asUse());
    }

    @Test
    void whatIsNotClearDoesNotCount() {
        assertThat(request(place(1), A).counts()).isTrue();
        assertThat(doubted(Uncertainty.NONE).counts())
                .as("its scope is asked for")
                .isTrue();
        assertThat(doubted(Uncertainty.ENDPOINT).counts()).as("it is said").isTrue();
        assertThat(doubted(Uncertainty.REST).counts()).isFalse();
        assertThat(request(place(1), A, anyOf("b")).counts()).isFalse();
    }

    private static InferredRequest doubted(Uncertainty doubt) {
        return new InferredRequest(List.of(unknown()), doubt, place(1), caller("m"));
    }

    @ParameterizedTest
    @MethodSource("speaking")
    void ofARequestToAnyEndpointWhateverACallerSaysCounts(Caller caller, boolean settled) {
        InferredRequest any = new InferredRequest("GET /…", List.of(), Uncertainty.REST, place(1), caller);

        assertThat(any.isSettled()).isEqualTo(settled);
    }

    private static Stream<Arguments> speaking() {
        return Stream.of(
                arguments(caller("m"), false), arguments(caller("m", A), true), arguments(naming("GET /b"), true));
    }

    @Test
    void aFreeEndpointNeedsNoScopeAndOneThatIsNotKnownMay() {
        assertThat(endpoints(FREE).get(0).isFree()).isTrue();
        assertThat(endpoints(A).get(0).isFree()).isFalse();
        assertThat(unknown().isFree()).isFalse();
    }

    @Test
    void aCallerCoversWhatItAsksForMoreStrictly() {
        assertThat(caller("m", A).covers(A_OR_B)).isTrue();
        assertThat(caller("m", anyOf("c"), A).covers(A)).isTrue();
        assertThat(caller("m", A_OR_B).covers(A)).isFalse();
        assertThat(caller("m").covers(A)).isFalse();
    }

    /** A request to an endpoint a clause, whose methods are GET and PUT. */
    static InferredRequest request(SourcePlace place, Clause... clauses) {
        return new InferredRequest(endpoints(clauses), Uncertainty.NONE, place, caller("m"));
    }

    private static List<CandidateEndpoint> endpoints(Clause... clauses) {
        List<String> methods = List.of("GET", "PUT");
        return IntStream.range(0, clauses.length)
                .mapToObj(index -> new CandidateEndpoint(methods.get(index), "/a", Optional.of(clauses[index])))
                .toList();
    }

    private static CandidateEndpoint unknown() {
        return new CandidateEndpoint("GET", "/a", Optional.empty());
    }
}
