package dev.scopecheck.core.check;

import static dev.scopecheck.core.ModelFixtures.all;
import static dev.scopecheck.core.ModelFixtures.anyOf;
import static dev.scopecheck.core.ModelFixtures.call;
import static dev.scopecheck.core.ModelFixtures.caller;
import static dev.scopecheck.core.ModelFixtures.calling;
import static dev.scopecheck.core.ModelFixtures.calls;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.parsed;
import static dev.scopecheck.core.ModelFixtures.place;
import static dev.scopecheck.core.check.Chat.ofClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.platform.Confidence;
import dev.scopecheck.core.platform.Endpoint;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.platform.PlatformScope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EndpointRulesTest {

    private final ScopeRules check = new ScopeRules(Chat.PLATFORM);

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/look", "GET /look", "PUT /v1/look", "GET /v1/free"})
    void whatThePlatformKnowsIsFine(String endpoint) {
        assertThat(headlines(evidence(calling(place(1), endpoint)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET /v1/sayy   | 'GET /v1/sayy' is not an endpoint of Chat; did you mean 'POST /v1/say'?
            POST /v1/look  | 'POST /v1/look' is not an endpoint of Chat
            GET /elsewhere | 'GET /elsewhere' is not an endpoint of Chat
            look           | 'look' is not an endpoint of Chat
            """)
    void whatItDoesNotKnowIsUnknown(String endpoint, String headline) {
        assertThat(headlines(evidence(calling(place(1), endpoint)))).containsExactly(headline);
    }

    @Test
    void theMethodsOfAKnownPathAreNear() {
        assertThat(check.annotations(evidence(calling(place(1), "POST /v1/look")))
                        .get(0)
                        .text())
                .contains("near        GET /v1/look, PUT /v1/look");
    }

    @Test
    void theEndpointOfAClientMayBeAnybodys() {
        assertThat(headlines(evidence(ofClient(place(1), "GET /elsewhere")))).isEmpty();
        assertThat(headlines(evidence(ofClient(place(1), "GET /v1/dark"))))
                .containsExactly("'Rooms.m1' calls 'GET /v1/dark', of which it is not known what scope it needs");
    }

    @Test
    void oneEndpointIsOneFindingAtItsFirstPlace() {
        Evidence evidence = evidence(
                calling(place(3), "GET /v1/x"),
                calling(place(2), "GET /v1/x"),
                calling(place(2), "GET /v1/x"),
                calling(place(1, "UnknownEndpoint"), "GET /v1/x"),
                calling(place(4), "GET /v1/w"),
                calling(place(5), "GET /v1/x"),
                calling(place(5), "GET /v1/x"));

        List<Finding> found = check.annotations(evidence);

        assertThat(found).extracting(Finding::at).containsExactly(place(4), place(2));
        assertThat(found.get(1).others()).containsExactly(place(2), place(3), place(5));
    }

    @Test
    void whatAComposedAnnotationCallsIsChecked() {
        Evidence evidence =
                new Evidence(List.of(), List.of(calling(place(1), "GET /v1/x", anyOf("read"))), List.of(), true);

        assertThat(headlines(evidence)).containsExactly("'GET /v1/x' is not an endpoint of Chat");
    }

    @Test
    void whatIsNotDecidedIsSaidWhereItIsCalled() {
        Evidence evidence = calls(call(calling(place(7), "GET /dark"), caller("Bot.run")));

        assertThat(check.annotations(evidence)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).isEqualTo(place(7));
            assertThat(finding.text())
                    .startsWith("[UndecidedEndpoint] 'Rooms.m7' calls 'GET /v1/dark', of which")
                    .contains("known       ask them");
        });
        assertThat(headlines(evidence(calling(place(7), "GET /dark", anyOf("read")))))
                .as("somebody has said it")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void whatAnElementSaysIsHeldAgainstItsEndpoint(RequirementUse use, List<String> headlines) {
        assertThat(headlines(evidence(use))).isEqualTo(headlines);
    }

    private static Stream<Arguments> sayings() {
        Clause read = anyOf("read");
        Clause write = anyOf("write");
        return Stream.of(
                arguments(calling(place(1), "GET /look", read), List.of()),
                arguments(calling(place(1), "PUT /look", write), List.of()),
                arguments(calling(place(1), "GET /look", write, read), List.of()),
                arguments(
                        calling(place(1), "GET /look", write),
                        List.of("'Rooms.m1' says that it needs 'write', but 'GET /v1/look' asks for 'read'")),
                arguments(
                        calling(place(1), "GET /look", anyOf("read", "write")),
                        List.of("'Rooms.m1' says that it needs 'read' or 'write', but 'GET /v1/look' asks for 'read'")),
                arguments(
                        calling(place(1), "GET /free", read),
                        List.of("'Rooms.m1' says that it needs 'read', but 'GET /v1/free' asks for no scope")),
                arguments(calling(place(1), "GET /dark", read), List.of()),
                arguments(calling(place(1, "ScopeMismatch"), "GET /look", write), List.of()));
    }

    @ParameterizedTest
    @MethodSource("companions")
    void aScopeMayBeForTheOtherEndpointOfTheSameElement(RequirementUse other, boolean enough) {
        Evidence evidence = evidence(calling(place(1), "GET /free", anyOf("read")), other);

        assertThat(headlines(evidence)
                        .contains("'Rooms.m1' says that it needs 'read', but 'GET /v1/free' asks for no scope"))
                .isEqualTo(!enough);
    }

    private static Stream<Arguments> companions() {
        return Stream.of(
                arguments(calling(place(1), "GET /look", anyOf("read")), true),
                arguments(calling(place(1), "GET /dark", anyOf("read")), true),
                arguments(calling(place(1), "GET /also/free", anyOf("read")), false),
                arguments(calling(place(1), "GET /elsewhere", anyOf("read")), false),
                arguments(calling(place(2), "GET /look", anyOf("read")), false),
                arguments(calling(place(1), "PUT /look", anyOf("write")), false),
                arguments(calling(place("app.Others", 1), "GET /look", anyOf("read")), false));
    }

    @ParameterizedTest
    @CsvSource({"'', low", "a guess, low: a guess"})
    void aMismatchSaysHowSureItIs(String note, String confidence) {
        Endpoint endpoint =
                new Endpoint("GET", "/a", Optional.of(List.of("read")), List.of(), Confidence.LOW, "", note);
        Platform platform = new Platform(
                "Chat",
                List.of("chat.json"),
                "/scopes",
                "",
                List.of(new PlatformScope("read", "", List.of())),
                List.of(endpoint));

        assertThat(new ScopeRules(platform)
                        .annotations(evidence(calling(place(1), "GET /a", anyOf("write"))))
                        .get(0)
                        .text())
                .contains("\n  confidence  " + confidence + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST /v1/say | {"scopes": []}                | true
            POST /v1/say | {"scopes": [], "persons": {}} | false
            GET /v1/look | {"scopes": []}                | false
            PUT /v1/look | {"scopes": []}                | false
            GET /v1/free | {"scopes": []}                | false
            """)
    void aCallForPersonsAloneNeedsTheirTokens(String endpoint, String descriptor, boolean found) {
        Evidence use = evidence(calling(place(1), endpoint));
        Evidence call = calls(call(calling(place(1), endpoint), caller("Bot.run")));
        String headline = "'Rooms.m1' calls '" + endpoint + "', which only a person's token may call:"
                + " the add-on's own token cannot, whatever the descriptor declares";

        assertThat(check.forPersonsAlone(use, parsed(descriptor, "/scopes")))
                .extracting(Finding::headline)
                .isEqualTo(found ? List.of(headline) : List.of());
        assertThat(check.forPersonsAlone(call, parsed(descriptor, "/scopes"))).hasSize(found ? 1 : 0);
    }

    @Test
    void theWayToPersonsTokensIsNamed() {
        assertThat(check.forPersonsAlone(
                                evidence(calling(place(1), "POST /say")), parsed("{\"scopes\": []}", "/scopes"))
                        .get(0)
                        .text())
                .endsWith("or let persons sign in, and declare persons");
    }

    @Test
    void aPlatformWithoutPersonsTokensAsksForNone() {
        Platform none = new Platform(
                "Chat", List.of("chat.json"), "/scopes", "", Chat.PLATFORM.scopes(), Chat.PLATFORM.endpoints());

        assertThat(new ScopeRules(none)
                        .forPersonsAlone(
                                evidence(calling(place(1), "POST /say")), parsed("{\"scopes\": []}", "/scopes")))
                .isEmpty();
    }

    @Test
    void annotationsWithScopesAloneNameNoEndpoint() {
        assertThat(headlines(evidence(all(place(1), "read")))).isEmpty();
    }

    private List<String> headlines(Evidence evidence) {
        return check.annotations(evidence).stream().map(Finding::headline).toList();
    }
}
