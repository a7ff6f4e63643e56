package dev.scopecheck.core.model;

import static dev.scopecheck.core.model.Things.anyOf;
import static dev.scopecheck.core.model.Things.caller;
import static dev.scopecheck.core.model.Things.naming;
import static dev.scopecheck.core.model.Things.place;
import static dev.scopecheck.core.model.Things.reference;
import static dev.scopecheck.core.model.Things.request;
import static dev.scopecheck.core.model.Things.site;
import static dev.scopecheck.core.model.Things.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class EvidenceTest {

    private static final Evidence NONE = new Evidence(List.of(), List.of(), List.of(), true);

    @Test
    void aDecidedRequestIsTakenForACall() {
        SourcePlace place = place(2);
        Evidence seen = NONE.with(List.of(site(use(place(1), "b"), true), site(use(place(3), "b"), false)), true)
                .withEndpoints(List.of(request(place, anyOf("a"))));

        Evidence inferred = seen.inferred();

        assertThat(inferred.callSites())
                .as("in the order of the sources")
                .extracting(site -> site.place().line())
                .containsExactly(1, 2, 3);
        assertThat(inferred.callSites().get(1))
                .isEqualTo(request(place, anyOf("a")).asCallSite());
        assertThat(inferred.callSites().get(1).passedOn()).isFalse();
        assertThat(inferred.recognisedCalls()).isEmpty();
        assertThat(inferred.complete()).isTrue();
    }

    @Test
    void aRequestThatIsNotDecidedStaysAndMayNeedAnything() {
        InferredRequest open = request(place(2), anyOf("a"), anyOf("b"));

        Evidence inferred = NONE.withEndpoints(List.of(open)).inferred();

        assertThat(inferred.callSites()).isEmpty();
        assertThat(inferred.recognisedCalls()).containsExactly(open);
        assertThat(inferred.complete()).isFalse();
    }

    @Test
    void aSettledRequestIsNeitherACallNorOpen() {
        InferredRequest settled = new InferredRequest(
                request(place(2), anyOf("a"), anyOf("b")).endpoints(), Uncertainty.API, place(2), caller(anyOf("a")));

        assertThat(NONE.withEndpoints(List.of(settled)).inferred()).isEqualTo(NONE);
    }

    @Test
    void whatIsNotCompleteStaysSo() {
        assertThat(NONE.with(List.of(), false).inferred().complete()).isFalse();
        assertThat(NONE.with(List.of(), false).and(NONE).complete()).isFalse();
        assertThat(NONE.and(NONE.with(List.of(), false)).complete()).isTrue();
    }

    @Test
    void itIsEmptyWhereNothingNeedsAScope() {
        assertThat(NONE.isEmpty()).isTrue();
        assertThat(NONE.with(List.of(site(use(place(1), "a"), false)), true).isEmpty())
                .isFalse();
        assertThat(new Evidence(List.of(use(place(1), "a")), List.of(), List.of(), true).isEmpty())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("endpointNamers")
    void endpointsAreNamedByUsesDefinitionsAndCalls(Evidence evidence, boolean named) {
        assertThat(evidence.namesEndpoints()).isEqualTo(named);
    }

    private static Stream<Arguments> endpointNamers() {
        RequirementUse plain = use(place(1), "a");
        RequirementUse naming = naming(place(1));
        return Stream.of(
                arguments(NONE, false),
                arguments(
                        new Evidence(List.of(plain), List.of(plain), List.of(site(plain, false)), List.of(), true),
                        false),
                arguments(new Evidence(List.of(plain, naming), List.of(), List.of(), true), true),
                arguments(new Evidence(List.of(), List.of(naming), List.of(), true), true),
                arguments(NONE.with(List.of(site(naming, false)), true), true));
    }

    @Test
    void whatIsPassedOnIsNoDirectCall() {
        CallSite direct = site(use(place(1), "a"), false);

        assertThat(NONE.with(List.of(site(use(place(2), "a"), true), direct), true)
                        .directCalls())
                .containsExactly(direct);
    }

    @Test
    void everyKindStandsInATypeByWhichItIsFound() {
        Evidence all = everyKind("D", "C", "B", "A", "E");

        assertThat(all.types()).containsExactly("A", "B", "C", "D", "E");
        assertThat(all.in(type -> type.equals("D"))).isEqualTo(new Evidence(all.uses(), List.of(), List.of(), true));
        assertThat(all.in(type -> type.equals("B")).callSites()).isEqualTo(all.callSites());
        assertThat(all.in(type -> !type.equals("B")).types()).containsExactly("A", "C", "D", "E");
    }

    @Test
    void thisAndThatStandInTheOrderOfTheSources() {
        Evidence both = everyKind("B", "B", "B", "B", "B").and(everyKind("A", "A", "A", "A", "A"));

        assertThat(Stream.of(
                        both.uses(), both.definitions(), both.callSites(), both.recognisedCalls(), both.references()))
                .allSatisfy(kind -> assertThat(kind)
                        .extracting(placed -> placed.place().type())
                        .containsExactly("A", "B"));
    }

    private static Evidence everyKind(String... types) {
        return new Evidence(
                List.of(use(place(types[0], 1), "a")),
                List.of(use(place(types[1], 1), "a")),
                List.of(site(use(place(types[2], 1), "a"), false)),
                List.of(request(place(types[3], 1), anyOf("a"))),
                List.of(reference(place(types[4], 1))),
                true);
    }
}
