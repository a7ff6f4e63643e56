package dev.scopecheck.core.analysis;

import static dev.scopecheck.core.ModelFixtures.NOTHING;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.place;
import static dev.scopecheck.core.analysis.Case.HIPCHAT;
import static dev.scopecheck.core.analysis.Case.calls;
import static dev.scopecheck.core.analysis.Case.config;
import static dev.scopecheck.core.analysis.Case.descriptor;
import static dev.scopecheck.core.analysis.Case.options;
import static dev.scopecheck.core.analysis.Case.reference;
import static dev.scopecheck.core.analysis.Case.request;
import static dev.scopecheck.core.analysis.Case.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.check.ScopeRules;
import dev.scopecheck.core.finding.DescriptorNotFound;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnreadableDescriptor;
import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeRequirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which checks count in which mode, told by the codes of what they find. */
final class ScopeAnalysisTest {

    private static final DescriptorLoader.LoadedDescriptor EMPTY = descriptor("a.json");

    private static final DescriptorLoader.LoadedDescriptor UNREADABLE =
            new DescriptorLoader.LoadedDescriptor(Optional.empty(), List.of(new UnreadableDescriptor("a.json", "no")));

    private static final DescriptorLoader.LoadedDescriptor MISSING = new DescriptorLoader.LoadedDescriptor(
            Optional.empty(),
            List.of(new DescriptorNotFound("a.json", List.of("src/a.json"), List.of(), new BuildPlace())));

    private final ScopeAnalysis analysis = new ScopeAnalysis(new ScopeRules(HIPCHAT));

    @ParameterizedTest
    @MethodSource({"checking", "librarian", "generating"})
    void theCodesThatAreFound(
            Config config, Evidence evidence, DescriptorLoader.LoadedDescriptor loaded, List<String> codes) {
        assertThat(codes(analysis.run(config, evidence, Coverage.WHOLE, loaded)))
                .isEqualTo(codes);
    }

    private static Stream<Arguments> checking() {
        Config check = config();
        return Stream.of(
                arguments(check, NOTHING, MISSING, List.of()),
                arguments(config("descriptor=a.json"), NOTHING, MISSING, List.of("DescriptorNotFound")),
                arguments(check, NOTHING, UNREADABLE, List.of("UnreadableDescriptor")),
                arguments(check, NOTHING, EMPTY, List.of()),
                arguments(
                        check,
                        NOTHING,
                        descriptor("a.json", "view_room", "view_rooms", "view_room"),
                        List.of("UnknownScope", "DuplicateScope", "UnusedScope")),
                arguments(config("descriptor=a.json"), NOTHING, UNREADABLE, List.of("UnreadableDescriptor")),
                arguments(check, evidence(use(1, "view_room")), UNREADABLE, List.of("UnreadableDescriptor")),
                arguments(check, evidence(use(1, "view_room")), EMPTY, List.of("MissingScope")),
                arguments(check, calls(use(1, "view_room")), EMPTY, List.of("MissingScope")),
                arguments(check, evidence(use(1, "view_room")), descriptor("a.json", "view_room"), List.of()),
                arguments(
                        check,
                        evidence(use(1, "view_room")),
                        descriptor("a.json", "view_room", "view_group"),
                        List.of("UnusedScope")),
                arguments(
                        config("unused=off"),
                        evidence(use(1, "view_room")),
                        descriptor("a.json", "view_room", "view_group"),
                        List.of()),
                arguments(config("zzz=1"), evidence(use(1, "view_room")), EMPTY, List.of("BadOption", "MissingScope")),
                arguments(config("mode=zzz"), evidence(use(1, "view_room")), EMPTY, List.of("BadOption")),
                arguments(check, evidence(use(1)), EMPTY, List.of("EmptyRequirement")),
                arguments(check, evidence(persons(1)), descriptor("a.json", "send_message"), List.of("UserTokenOnly")),
                arguments(check, NOTHING.withEndpoints(List.of(request(1))), EMPTY, List.of("UnannotatedCall")),
                arguments(config("unannotated=off"), NOTHING.withEndpoints(List.of(request(1))), EMPTY, List.of()),
                arguments(
                        check,
                        new Evidence(List.of(use(1, "view_room")), List.of(), List.of(reference(false)), true),
                        EMPTY,
                        List.of("MissingScope")),
                arguments(
                        check,
                        new Evidence(
                                List.of(use(1, "view_room")),
                                List.of(),
                                List.of(reference(false), reference(false)),
                                true),
                        EMPTY,
                        List.of("ConflictingDescriptors")));
    }

    private static Stream<Arguments> librarian() {
        Config library = config("mode=library");
        return Stream.of(
                arguments(library, evidence(use(1, "view_room")), UNREADABLE, List.of()),
                arguments(library, calls(use(1, "view_room")), UNREADABLE, List.of("UndeclaredRequirement")));
    }

    private static Stream<Arguments> generating() {
        Config generate = config("mode=generate");
        return Stream.of(
                arguments(generate, NOTHING, UNREADABLE, List.of("UnreadableDescriptor")),
                arguments(generate, evidence(use(1, "view_room")), EMPTY, List.of()),
                arguments(generate, calls(use(1, "view_room")), EMPTY, List.of("MissingScope")),
                arguments(generate, evidence(persons(1)), EMPTY, List.of("UserTokenOnly")),
                arguments(config("mode=generate", "generatedDescriptor=a.json"), NOTHING, EMPTY, List.of("BadOption")));
    }

    /** What only a person's token may call. */
    private static RequirementUse persons(int line) {
        EndpointReference call = new EndpointReference("POST /v2/room/{room}/message", true, List.of(), place(line));
        return new RequirementUse(
                new ElementName(ElementName.Kind.METHOD, "m"), new EndpointRequirement(call, "", place(line)), "");
    }

    @Test
    void theSmallestSetIsWrittenIntoTheTemplate() {
        AnalysisResult verdict = analysis.run(
                config("mode=generate"), evidence(use(1, "view_room")), Coverage.WHOLE, descriptor("a.json", "x"));

        assertThat(verdict.generated())
                .contains(new AnalysisResult.GeneratedText(
                        "META-INF/scopecheck/a.json", "{\"scopes\": [\"view_room\"]}"));
    }

    @Test
    void nothingIsGeneratedInACheck() {
        assertThat(analysis.run(config(), evidence(use(1, "view_room")), Coverage.WHOLE, EMPTY)
                        .generated())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void nothingIsGeneratedWhereNotAllIsSure(
            Coverage coverage, RequirementUse use, DescriptorLoader.LoadedDescriptor loaded) {
        assertThat(analysis.run(config("mode=generate"), evidence(use), coverage, loaded)
                        .generated())
                .isEmpty();
    }

    private static Stream<Arguments> doubts() {
        return Stream.of(
                arguments(new Coverage(true, false, false, Optional.empty(), List.of()), use(1, "view_room"), EMPTY),
                arguments(new Coverage(true, true, true, Optional.empty(), List.of()), use(1, "view_room"), EMPTY),
                arguments(Coverage.WHOLE, use(1, "nonsense"), EMPTY),
                arguments(Coverage.WHOLE, use(1, "view_room"), UNREADABLE));
    }

    @Test
    void aWarningKeepsNothingFromBeingGenerated() {
        EndpointReference call = new EndpointReference(
                "GET /v2/room/{room}/history", true, List.of(Clause.anyOf(List.of("view_room"))), place(1));
        RequirementUse says = new RequirementUse(
                new ElementName(ElementName.Kind.METHOD, "m"), new EndpointRequirement(call, "", place(1)), "");

        AnalysisResult verdict = analysis.run(config("mode=generate"), evidence(says), Coverage.WHOLE, EMPTY);

        assertThat(codes(verdict)).containsExactly("ScopeMismatch");
        assertThat(verdict.generated()).isPresent();
    }

    @Test
    void aRequestThatNobodyAnnotatedKeepsNothingFromBeingGenerated() {
        AnalysisResult verdict = analysis.run(
                config("mode=generate"),
                evidence(use(1, "view_room")).withEndpoints(List.of(request(1))),
                Coverage.WHOLE,
                EMPTY);

        assertThat(codes(verdict)).containsExactly("UnannotatedCall");
        assertThat(verdict.generated()).isPresent();
    }

    @Test
    void whatACompilerDoesNotShowIsSaid() {
        Coverage blind = new Coverage(false, true, false, Optional.empty(), List.of());

        assertThat(codes(analysis.run(config(), evidence(use(1, "view_room")), blind, EMPTY)))
                .containsExactly("CallsNotSeen", "MissingScope");
        assertThat(codes(analysis.run(config(), NOTHING, blind, EMPTY))).containsExactly("CallsNotSeen");
        assertThat(codes(analysis.run(config(), NOTHING, blind, MISSING)))
                .as("nothing was to be checked")
                .isEmpty();
    }

    @Test
    void whatTheConstantsClassLacksIsLate() {
        Coverage coverage = new Coverage(true, true, false, Optional.of(List.of("view_group")), List.of());
        Evidence evidence = evidence(use(1, "view_room"), use(2, "view_group"));

        assertThat(codes(analysis.run(config("mode=generate"), evidence, coverage, EMPTY)))
                .containsExactly("LateRequirement");
        assertThat(codes(analysis.run(config(), evidence, coverage, descriptor("a.json", "view_room", "view_group"))))
                .isEmpty();
    }

    @Test
    void aSetThatIsNotProvenIsSaid() {
        Random random = new Random(2);
        List<RequirementUse> uses = new ArrayList<>();
        for (int line = 1; line <= 400; line++) {
            uses.add(either(line, random.ints(3, 0, 140).mapToObj(n -> "s" + n).toList()));
        }
        List<String> names = IntStream.range(0, 140).mapToObj(n -> "s" + n).toList();
        ScopeAnalysis many = new ScopeAnalysis(new ScopeRules(HIPCHAT.withExtraScopes(names)));

        Config config =
                Config.of(options("mode=generate", "extraScopes=" + String.join(",", names)), HIPCHAT, List.of());
        AnalysisResult verdict = many.run(config, evidence(uses.toArray(RequirementUse[]::new)), Coverage.WHOLE, EMPTY);

        assertThat(codes(verdict)).containsExactly("UnprovenSet");
        assertThat(verdict.generated()).isPresent();
    }

    private static RequirementUse either(int line, Collection<String> scopes) {
        return new RequirementUse(
                new ElementName(ElementName.Kind.METHOD, "m"),
                ScopeRequirement.at(place(line), List.of(), List.copyOf(scopes)),
                "");
    }

    private static List<String> codes(AnalysisResult verdict) {
        return verdict.findings().stream()
                .map(Finding::code)
                .map(code -> code.text())
                .toList();
    }
}
