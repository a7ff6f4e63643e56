package dev.scopecheck.core.model;

import static dev.scopecheck.core.ModelFixtures.NOTHING;
import static dev.scopecheck.core.ModelFixtures.all;
import static dev.scopecheck.core.ModelFixtures.anyOf;
import static dev.scopecheck.core.ModelFixtures.caller;
import static dev.scopecheck.core.ModelFixtures.calling;
import static dev.scopecheck.core.ModelFixtures.place;
import static dev.scopecheck.core.model.InferredRequestTest.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class EvidenceTest {

    @Test
    void aDecidedRequestIsTakenForACall() {
        SourcePlace place = place(2);
        Evidence seen = NOTHING.with(List.of(site(all(place(1), "b"), true), site(all(place(3), "b"), false)), true)
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

        Evidence inferred = NOTHING.withEndpoints(List.of(open)).inferred();

        assertThat(inferred.callSites()).isEmpty();
        assertThat(inferred.recognisedCalls()).containsExactly(open);
        assertThat(inferred.complete()).isFalse();
    }

    @Test
    void aSettledRequestIsNeitherACallNorOpen() {
        InferredRequest settled = new InferredRequest(
                request(place(2), anyOf("a"), anyOf("b")).endpoints(),
                Uncertainty.API,
                place(2),
                caller("m", anyOf("a")));

        assertThat(NOTHING.withEndpoints(List.of(settled)).inferred()).isEqualTo(NOTHING);
    }

    @Test
    void whatIsNotCompleteStaysSo() {
        assertThat(NOTHING.with(List.of(), false).inferred().complete()).isFalse();
        assertThat(NOTHING.with(List.of(), false).and(NOTHING).complete()).isFalse();
        assertThat(NOTHING.and(NOTHING.with(List.of(), false)).complete()).isTrue();
    }

    @Test
    void itIsEmptyWhereNothingNeedsAScope() {
        assertThat(NOTHING.isEmpty()).isTrue();
        assertThat(NOTHING.with(List.of(site(all(place(1), "a"), false)), true).isEmpty())
                .isFalse();
        assertThat(new Evidence(List.of(all(place(1), "a")), List.of(), List.of(), true).isEmpty())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("endpointNamers")
    void endpointsAreNamedByUsesDefinitionsAndCalls(Evidence evidence, boolean named) {
        assertThat(evidence.namesEndpoints()).isEqualTo(named);
    }

    private static Stream<Arguments> endpointNamers() {
        RequirementUse plain = all(place(1), "a");
        RequirementUse naming = calling(place(1), "GET /a");
        return Stream.of(
                arguments(NOTHING, false),
                arguments(
                        new Evidence(List.of(plain), List.of(plain), List.of(site(plain, false)), List.of(), true),
                        false),
                arguments(new Evidence(List.of(plain, naming), List.of(), List.of(), true), true),
                arguments(new Evidence(List.of(), List.of(naming), List.of(), true), true),
                arguments(NOTHING.with(List.of(site(naming, false)), true), true));
    }

    @Test
    void whatIsPassedOnIsNoDirectCall() {
        CallSite direct = site(all(place(1), "a"), false);

        assertThat(NOTHING.with(List.of(site(all(place(2), "a"), true), direct), true)
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

    private static CallSite site(RequirementUse use, boolean passedOn) {
        return new CallSite(use, caller("m"), passedOn);
    }

    private static Evidence everyKind(String... types) {
        return new Evidence(
                List.of(all(place(types[0], 1), "a")),
                List.of(all(place(types[1], 1), "a")),
                List.of(site(all(place(types[2], 1), "a"), false)),
                List.of(request(place(types[3], 1), anyOf("a"))),
                List.of(new DescriptorReference("a.json", true, "app", place(types[4], 1))),
                true);
    }
}
