package dev.scopecheck.core.check;

import static dev.scopecheck.core.ModelFixtures.all;
import static dev.scopecheck.core.ModelFixtures.any;
import static dev.scopecheck.core.ModelFixtures.anyOf;
import static dev.scopecheck.core.ModelFixtures.call;
import static dev.scopecheck.core.ModelFixtures.caller;
import static dev.scopecheck.core.ModelFixtures.calling;
import static dev.scopecheck.core.ModelFixtures.calls;
import static dev.scopecheck.core.ModelFixtures.descriptor;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.place;
import static dev.scopecheck.core.check.Chat.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Uncertainty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of calls: in a library, of requests that nobody annotated, where a descriptor is generated. */
final class CallsTest {

    private final ScopeRules check = new ScopeRules(Chat.PLATFORM);

    @ParameterizedTest
    @MethodSource("callers")
    void aLibrarysMethodHasToSayWhatItCalls(CallSite call, boolean said) {
        assertThat(check.undeclared(calls(call))).hasSize(said ? 0 : 1);
    }

    private static Stream<Arguments> callers() {
        Caller hidden =
                new Caller("C.open", new ElementName(ElementName.Kind.METHOD, "C.open"), false, List.of(), List.of());
        return Stream.of(
                arguments(call(all(place(1), "read"), caller("C.open")), false),
                arguments(call(all(place(1), "read"), caller("C.open", anyOf("read"))), true),
                arguments(call(all(place(1), "read"), caller("C.open", anyOf("write"))), false),
                arguments(call(all(place(1), "read"), naming("GET /look")), true),
                arguments(call(all(place(1), "read"), naming("POST /say")), false),
                arguments(call(any(place(1), "read", "write"), naming("GET /look")), true),
                arguments(call(all(place(1), "read"), naming("PUT /look")), false),
                arguments(call(all(place(1), "read"), naming("GET /free")), false),
                arguments(call(calling(place(1), "GET /look"), caller("C.open")), false),
                arguments(call(calling(place(1), "GET /free"), caller("C.open")), true),
                arguments(call(all(place(1), "read"), hidden), true),
                arguments(call(all(place(1, "UndeclaredRequirement"), "read"), caller("C.open")), true));
    }

    private static Caller naming(String endpoint) {
        return new Caller(
                "C.open", new ElementName(ElementName.Kind.METHOD, "C.open"), true, List.of(), List.of(endpoint));
    }

    @Test
    void aMethodAndClauseIsOneFindingAtTheFirstCall() {
        Caller open = caller("C.open");
        List<Finding> found = check.undeclared(calls(
                call(all(place(3), "read"), open),
                call(all(place(2), "read"), open),
                call(all(place(3), "read"), open),
                call(all(place(2), "write"), open),
                call(all(place(4), "read"), caller("C.close"))));

        assertThat(found)
                .extracting(Finding::headline)
                .containsExactly(
                        "'Rooms.m2' requires scope 'read', which 'C.open' does not declare",
                        "'Rooms.m2' requires one of the scopes 'write', 'admin', which 'C.open' does not declare",
                        "'Rooms.m4' requires scope 'read', which 'C.close' does not declare");
        assertThat(found.get(0).others()).containsExactly(place(3));
    }

    @Test
    void aRequestIsSaidOnceACallerAndEndpoint() {
        Caller run = caller("Bot.run");
        List<Finding> found = unannotated(
                request(place(5), Uncertainty.NONE, run),
                request(place(2), Uncertainty.NONE, run),
                request(place(5), Uncertainty.NONE, run),
                request(place(3), Uncertainty.API, run),
                request(place(4), Uncertainty.NONE, caller("Bot.stop")));

        assertThat(found).extracting(Finding::at).containsExactly(place(2), place(3), place(4));
        assertThat(found.get(0).others()).containsExactly(place(5));
        assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(found.get(0).headline())
                .isEqualTo("'Bot.run' calls GET /v1/look, which requires scope 'read', and no annotation says so");
        assertThat(found.get(1).headline()).contains("GET /v1/look of Chat");
    }

    @Test
    void aRequestThatSomebodyHasSettledIsNotSaid() {
        assertThat(unannotated(request(place(1), Uncertainty.NONE, caller("Bot.run", anyOf("read")))))
                .isEmpty();
    }

    private List<Finding> unannotated(InferredRequest... calls) {
        return check.unannotated(evidence().withEndpoints(List.of(calls)), Severity.ERROR);
    }

    @Test
    void whatAGeneratedDescriptorLacksIsSaidAtTheFirstCall() {
        Evidence evidence = calls(
                call(all(place(9), "read"), caller("Bot.late")),
                call(all(place(2), "read"), caller("Bot.run")),
                call(all(place(3), "write"), caller("Bot.run")),
                new CallSite(all(place(1), "read"), caller("Bot.passing"), true));

        assertThat(check.uncovered(evidence, List.of("admin"))).singleElement().satisfies(finding -> {
            assertThat(finding.at()).isEqualTo(place(2));
            assertThat(finding.others()).containsExactly(place(9));
            assertThat(finding.text()).isEqualTo("""
                            [MissingScope] 'Rooms.m2' requires scope 'read', which the generated descriptor does not have
                              annotated   admin
                              also at     Rooms.java:9
                              to fix      annotate 'Bot.run' with @RequiresScope("read")""");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /look | [MissingScope] 'Rooms.m1' requires scope 'read', which the descriptor does not declare
            PUT /entries | [MissingScope] 'Rooms.m1' requires one of the scopes 'write', 'admin', of which the descriptor declares none
            """)
    void anEndpointsScopeIsRequired(String endpoint, String headline) {
        assertThat(check.declared(evidence(calling(place(1), endpoint)), descriptor(), Optional.empty()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .startsWith(headline + "\n  endpoint    " + endpoint.replace(" /", " /v1/")));
    }

    @Test
    void noScopeIsMissingForWhatOnlyAPersonMayCall() {
        SourcePlace allowed = place(2, "UserTokenOnly");

        assertThat(check.declared(evidence(calling(place(1), "POST /say")), descriptor(), Optional.empty()))
                .isEmpty();
        assertThat(check.repaired(evidence(calling(place(1), "POST /say")), descriptor(), false))
                .isEmpty();
        assertThat(check.declared(evidence(calling(allowed, "POST /say")), descriptor(), Optional.empty()))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("openRequests")
    void whatAnOpenRequestMayRequireIsNotUnused(InferredRequest request, boolean unused) {
        Evidence evidence = evidence().withEndpoints(List.of(request));

        assertThat(check.declared(evidence, descriptor("read"), Optional.of(Severity.WARNING)))
                .hasSize(unused ? 1 : 0);
        assertThat(check.repaired(evidence, descriptor("read"), true)).hasSize(unused ? 0 : 1);
    }

    private static Stream<Arguments> openRequests() {
        Caller bot = caller("Bot.run");
        CandidateEndpoint dark = new CandidateEndpoint("GET", "/v1/dark", Optional.empty());
        CandidateEndpoint say = new CandidateEndpoint("PUT", "/v1/entries", Optional.of(anyOf("write")));
        return Stream.of(
                arguments(Chat.request(place(1), Uncertainty.NONE, bot), false),
                arguments(Chat.request(place(1), Uncertainty.API, bot), false),
                arguments(Chat.request(place(1, "UnannotatedCall"), Uncertainty.NONE, bot), true),
                arguments(new InferredRequest(List.of(say), Uncertainty.NONE, place(1), bot), true),
                arguments(new InferredRequest(List.of(dark), Uncertainty.NONE, place(1), bot), false),
                arguments(new InferredRequest("GET /…", List.of(), Uncertainty.REST, place(1), bot), false));
    }

    @ParameterizedTest
    @MethodSource("undemanding")
    void whatIsSettledOrFreeOrNotKnownRequiresNothing(String endpoint, Clause[] settledBy) {
        assertThat(check.needed(evidence(calling(place(1), endpoint, settledBy)))
                        .scopes())
                .isEmpty();
    }

    private static Stream<Arguments> undemanding() {
        Clause[] nothing = {};
        return Stream.of(
                arguments("GET /look", new Clause[] {anyOf("write")}),
                arguments("GET /free", nothing),
                arguments("GET /dark", nothing),
                arguments("GET /elsewhere", nothing),
                arguments("look", nothing));
    }

    @Test
    void callsNeedTheirScopesAndDeclarationsRequireThem() {
        Evidence evidence =
                evidence(all(place(1), "read")).with(List.of(call(all(place(2), "write"), caller("Bot.run"))), true);

        assertThat(check.required(evidence)).isEqualTo(new MinimalScopes(List.of("read"), true));
        assertThat(check.needed(evidence)).isEqualTo(new MinimalScopes(List.of("read", "write"), true));
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void whileSomethingIsNotClearNothingIsUnused(Evidence evidence, boolean clear) {
        assertThat(check.declared(evidence, descriptor("write"), Optional.of(Severity.WARNING)))
                .hasSize(clear ? 1 : 0);
    }

    private static Stream<Arguments> doubtful() {
        Caller run = caller("Bot.run", anyOf("read"));
        return Stream.of(
                arguments(evidence(), true),
                arguments(evidence(calling(place(1), "GET /free")), true),
                arguments(evidence(calling(place(1), "GET /dark", anyOf("zzz"))), true),
                arguments(evidence(calling(place(1), "GET /dark")), false),
                arguments(evidence(calling(place(1), "GET /elsewhere")), false),
                arguments(evidence(Chat.ofClient(place(1), "GET /elsewhere")), true),
                arguments(calls(call(all(place(1, "MissingScope"), "read"), run)), true),
                arguments(calls(call(all(place(1), "nonsense"), run)), false));
    }
}
