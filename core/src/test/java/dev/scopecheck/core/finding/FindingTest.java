package dev.scopecheck.core.finding;

import static dev.scopecheck.core.ModelFixtures.place;
import static dev.scopecheck.core.finding.Words.POST;
import static dev.scopecheck.core.finding.Words.SCOPES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.model.SourcePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every finding, whatever its words. */
final class FindingTest {

    @Test
    void placeThenCodeThenWordsDecideTheOrder() {
        Finding build = new CallsNotSeen(List.of());
        Finding early = new EmptyRequirement(POST, place(7));
        Finding lateA = new LateRequirement("a", POST, place(7));
        Finding lateB = new LateRequirement("b", POST, place(7));
        Finding next = new EmptyRequirement(POST, place(8));
        Finding descriptor = new UnprovenSet(List.of(), SCOPES);

        assertThat(Stream.of(descriptor, next, lateB, lateA, early, build).sorted(Finding::compare))
                .containsExactly(build, early, lateA, lateB, next, descriptor);
        assertThat(Finding.compare(lateA, lateA)).isZero();
    }

    @Test
    void whereItStandsItCanBeSwitchedOff() {
        SourcePlace quiet = place(1, "EmptyRequirement", "UnprovenSet", "CallsNotSeen");
        SourcePlace loud = place(2, "MissingScope");

        assertThat(new EmptyRequirement(POST, quiet).isSuppressed(Optional.of(loud)))
                .isTrue();
        assertThat(new EmptyRequirement(POST, loud).isSuppressed(Optional.of(quiet)))
                .isFalse();
        assertThat(new UnprovenSet(List.of(), SCOPES).isSuppressed(Optional.of(quiet)))
                .isTrue();
        assertThat(new UnprovenSet(List.of(), SCOPES).isSuppressed(Optional.of(loud)))
                .isFalse();
        assertThat(new UnprovenSet(List.of(), SCOPES).isSuppressed(Optional.empty()))
                .isFalse();
        assertThat(new CallsNotSeen(List.of()).isSuppressed(Optional.of(quiet)))
                .as("the build has no place at which to switch it off")
                .isFalse();
    }

    @Test
    void theSeverityIsTheCodesUnlessAnOptionSaysOtherwise() {
        assertThat(new CallsNotSeen(List.of()).severity()).isEqualTo(Severity.NOTE);
        assertThat(new EmptyRequirement(POST, place(7)).severity()).isEqualTo(Severity.ERROR);
        assertThat(new ProcessorDidNotRun("", Severity.ERROR).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void theReadmeLinksEveryPageAndSaysWhatTheCodeSays() throws IOException {
        String readme =
                Files.readString(Path.of("../README.md")).replace("\r\n", "\n").replace("`", "");

        assertThat(Code.values())
                .allSatisfy(code -> assertThat(readme)
                        .contains("| [" + code.text() + "](docs/findings/" + code.text() + ".md) | "
                                + code.severity().name().toLowerCase(Locale.ROOT) + " | " + code.summary() + " |\n"));
    }
}
