package dev.scopecheck.core.analysis;

import static dev.scopecheck.core.analysis.Case.HIPCHAT;
import static dev.scopecheck.core.analysis.Case.NOTHING;
import static dev.scopecheck.core.analysis.Case.calls;
import static dev.scopecheck.core.analysis.Case.descriptor;
import static dev.scopecheck.core.analysis.Case.options;
import static dev.scopecheck.core.analysis.Case.reference;
import static dev.scopecheck.core.analysis.Case.request;
import static dev.scopecheck.core.analysis.Case.settings;
import static dev.scopecheck.core.analysis.Case.use;
import static dev.scopecheck.core.analysis.Case.uses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.check.Check;
import dev.scopecheck.core.finding.DescriptorNotFound;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnreadableDescriptor;
import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.EndpointCall;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.Subject;
import dev.scopecheck.core.model.Use;
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
final class JudgeTest {

    private static final DescriptorLoader.Loaded EMPTY = descriptor("a.json");

    private static final DescriptorLoader.Loaded UNREADABLE =
            new DescriptorLoader.Loaded(Optional.empty(), List.of(new UnreadableDescriptor("a.json", "no")));

    private static final DescriptorLoader.Loaded MISSING = new DescriptorLoader.Loaded(
            Optional.empty(),
            List.of(new DescriptorNotFound("a.json", List.of("src/a.json"), List.of(), new BuildPlace())));

    private final Judge judge = new Judge(new Check(HIPCHAT));

    @ParameterizedTest
    @MethodSource({"checking", "librarian", "generating"})
    void theCodesThatAreFound(
            Settings settings, Evidence evidence, DescriptorLoader.Loaded loaded, List<String> codes) {
        assertThat(codes(judge.verdict(settings, evidence, Sight.WHOLE, () -> loaded)))
                .isEqualTo(codes);
    }

    private static Stream<Arguments> checking() {
        Settings check = settings();
        return Stream.of(
                arguments(check, NOTHING, MISSING, List.of()),
                arguments(settings("descriptor=a.json"), NOTHING, MISSING, List.of("DescriptorNotFound")),
                arguments(check, NOTHING, UNREADABLE, List.of("UnreadableDescriptor")),
                arguments(check, NOTHING, EMPTY, List.of()),
                arguments(
                        check,
                        NOTHING,
                        descriptor("a.json", "view_room", "view_rooms", "view_room"),
                        List.of("UnknownScope", "DuplicateScope", "UnusedScope")),
                arguments(settings("descriptor=a.json"), NOTHING, UNREADABLE, List.of("UnreadableDescriptor")),
                arguments(check, uses(use(1, "view_room")), UNREADABLE, List.of("UnreadableDescriptor")),
                arguments(check, uses(use(1, "view_room")), EMPTY, List.of("MissingScope")),
                arguments(check, calls(use(1, "view_room")), EMPTY, List.of("MissingScope")),
                arguments(check, uses(use(1, "view_room")), descriptor("a.json", "view_room"), List.of()),
                arguments(
                        check,
                        uses(use(1, "view_room")),
                        descriptor("a.json", "view_room", "view_group"),
                        List.of("UnusedScope")),
                arguments(
                        settings("unused=off"),
                        uses(use(1, "view_room")),
                        descriptor("a.json", "view_room", "view_group"),
                        List.of()),
                arguments(settings("zzz=1"), uses(use(1, "view_room")), EMPTY, List.of("BadOption", "MissingScope")),
                arguments(settings("mode=zzz"), uses(use(1, "view_room")), EMPTY, List.of("BadOption")),
                arguments(check, uses(use(1)), EMPTY, List.of("EmptyRequirement")),
                arguments(check, uses(persons(1)), descriptor("a.json", "send_message"), List.of("UserTokenOnly")),
                arguments(check, NOTHING.withEndpoints(List.of(request(1))), EMPTY, List.of("UnannotatedCall")),
                arguments(settings("unannotated=off"), NOTHING.withEndpoints(List.of(request(1))), EMPTY, List.of()),
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
        Settings library = settings("mode=library");
        return Stream.of(
                arguments(library, uses(use(1, "view_room")), UNREADABLE, List.of()),
                arguments(library, calls(use(1, "view_room")), UNREADABLE, List.of("UndeclaredRequirement")));
    }

    private static Stream<Arguments> generating() {
        Settings generate = settings("mode=generate");
        return Stream.of(
                arguments(generate, NOTHING, UNREADABLE, List.of("UnreadableDescriptor")),
                arguments(generate, uses(use(1, "view_room")), EMPTY, List.of()),
                arguments(generate, calls(use(1, "view_room")), EMPTY, List.of("MissingScope")),
                arguments(generate, uses(persons(1)), EMPTY, List.of("UserTokenOnly")),
                arguments(
                        settings("mode=generate", "generatedDescriptor=a.json"), NOTHING, EMPTY, List.of("BadOption")));
    }

    /** What only a person's token may call. */
    private static Use persons(int line) {
        EndpointCall call = new EndpointCall("POST /v2/room/{room}/message", true, List.of(), Case.place(line));
        return new Use(new Subject(Subject.Kind.METHOD, "m"), new EndpointRequirement(call, "", Case.place(line)), "");
    }

    @Test
    void theSmallestSetIsWrittenIntoTheTemplate() {
        Verdict verdict = judge.verdict(
                settings("mode=generate"), uses(use(1, "view_room")), Sight.WHOLE, () -> descriptor("a.json", "x"));

        assertThat(verdict.generated())
                .contains(new Verdict.Generated("META-INF/scopecheck/a.json", "{\"scopes\": [\"view_room\"]}"));
    }

    @Test
    void nothingIsGeneratedInACheck() {
        assertThat(judge.verdict(settings(), uses(use(1, "view_room")), Sight.WHOLE, () -> EMPTY)
                        .generated())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void nothingIsGeneratedWhereNotAllIsSure(Sight sight, Use use, DescriptorLoader.Loaded loaded) {
        assertThat(judge.verdict(settings("mode=generate"), uses(use), sight, () -> loaded)
                        .generated())
                .isEmpty();
    }

    private static Stream<Arguments> doubts() {
        return Stream.of(
                arguments(new Sight(true, false, false, Optional.empty(), List.of()), use(1, "view_room"), EMPTY),
                arguments(new Sight(true, true, true, Optional.empty(), List.of()), use(1, "view_room"), EMPTY),
                arguments(Sight.WHOLE, use(1, "nonsense"), EMPTY),
                arguments(Sight.WHOLE, use(1, "view_room"), UNREADABLE));
    }

    @Test
    void aWarningKeepsNothingFromBeingGenerated() {
        EndpointCall call = new EndpointCall(
                "GET /v2/room/{room}/history", true, List.of(Clause.anyOf(List.of("view_room"))), Case.place(1));
        Use says = new Use(new Subject(Subject.Kind.METHOD, "m"), new EndpointRequirement(call, "", Case.place(1)), "");

        Verdict verdict = judge.verdict(settings("mode=generate"), uses(says), Sight.WHOLE, () -> EMPTY);

        assertThat(codes(verdict)).containsExactly("ScopeMismatch");
        assertThat(verdict.generated()).isPresent();
    }

    @Test
    void aRequestThatNobodyAnnotatedKeepsNothingFromBeingGenerated() {
        Verdict verdict = judge.verdict(
                settings("mode=generate"),
                uses(use(1, "view_room")).withEndpoints(List.of(request(1))),
                Sight.WHOLE,
                () -> EMPTY);

        assertThat(codes(verdict)).containsExactly("UnannotatedCall");
        assertThat(verdict.generated()).isPresent();
    }

    @Test
    void whatACompilerDoesNotShowIsSaid() {
        Sight blind = new Sight(false, true, false, Optional.empty(), List.of());

        assertThat(codes(judge.verdict(settings(), uses(use(1, "view_room")), blind, () -> EMPTY)))
                .containsExactly("CallsNotSeen", "MissingScope");
        assertThat(codes(judge.verdict(settings(), NOTHING, blind, () -> EMPTY)))
                .containsExactly("CallsNotSeen");
        assertThat(codes(judge.verdict(settings(), NOTHING, blind, () -> MISSING)))
                .as("nothing was to be checked")
                .isEmpty();
    }

    @Test
    void whatTheConstantsClassLacksIsLate() {
        Sight sight = new Sight(true, true, false, Optional.of(List.of("view_group")), List.of());
        Evidence evidence = uses(use(1, "view_room"), use(2, "view_group"));

        assertThat(codes(judge.verdict(settings("mode=generate"), evidence, sight, () -> EMPTY)))
                .containsExactly("LateRequirement");
        assertThat(codes(judge.verdict(
                        settings(), evidence, sight, () -> descriptor("a.json", "view_room", "view_group"))))
                .isEmpty();
    }

    @Test
    void aSetThatIsNotProvenIsSaid() {
        Random random = new Random(2);
        List<Use> uses = new ArrayList<>();
        for (int line = 1; line <= 400; line++) {
            uses.add(either(line, random.ints(3, 0, 140).mapToObj(n -> "s" + n).toList()));
        }
        String names =
                String.join(",", IntStream.range(0, 140).mapToObj(n -> "s" + n).toList());
        Judge many = new Judge(new Check(HIPCHAT.withExtraScopes(List.of(names.split(",", -1)))));

        Verdict verdict = many.verdict(
                Settings.of(options("mode=generate", "extraScopes=" + names), HIPCHAT, List.of()),
                uses(uses.toArray(Use[]::new)),
                Sight.WHOLE,
                () -> EMPTY);

        assertThat(codes(verdict)).containsExactly("UnprovenSet");
        assertThat(verdict.generated()).isPresent();
    }

    private static Use either(int line, Collection<String> scopes) {
        return new Use(
                new Subject(Subject.Kind.METHOD, "m"),
                ScopeRequirement.at(Case.place(line), List.of(), List.copyOf(scopes)),
                "");
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.findings().stream()
                .map(Finding::code)
                .map(code -> code.text())
                .toList();
    }
}
