package dev.scopecheck.core.finding;

import static dev.scopecheck.core.ModelFixtures.place;
import static dev.scopecheck.core.ModelFixtures.places;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.model.Unresolved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a finding of which no example project is known, and those of its page. */
final class UnresolvedCodeTextTest {

    @ParameterizedTest
    @CsvSource({
        "GENERATION, ERROR, no descriptor is generated",
        "REQUIREMENTS_OF_CALLS, WARNING, its requirement is not checked",
        "UNUSED_SCOPES, WARNING, unused scopes are not checked"
    })
    void unresolvedCodeTellsWhatIsSkipped(UnresolvedCode.Skipped skipped, Severity severity, String words)
            throws IOException {
        Unresolved call = new Unresolved("call to 'post'", false, place(12));
        Finding finding = new UnresolvedCode(call, places(31), skipped);

        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.text()).isEqualTo("""
                [UnresolvedCode] call to 'post' is unresolved, so %s
                  also at     Rooms.java:31
                  to fix      fix the compiler's error here; if the compiler reports none, report a defect of Scopecheck""".formatted(words));
        assertThat(Files.readString(Path.of("../docs/findings/UnresolvedCode.md")))
                .contains(words);
    }
}
