package dev.scopecheck.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words of findings that only a front end which sees the build can give. */
final class FindingsOfBuildsTest {

    @Test
    void theCauseForWhichNoProcessorRanStandsInsteadOfAllThatAreKnown() {
        ProcessorDidNotRun.Cause cause = new ProcessorDidNotRun.Cause("<proc>none</proc> stops it", "remove it");

        assertThat(new ProcessorDidNotRun("target/report.json", Severity.ERROR, Optional.of(cause)).text() + "\n")
                .isEqualTo("""
                        [ProcessorDidNotRun] the scopes were not checked, because javac did not run Scopecheck's processor
                          looked for  target/report.json
                          cause       <proc>none</proc> stops it
                          to fix      remove it; then compile everything anew
                        """);
    }

    @Test
    void anOptionIsNamedWithTheLettersThatItWasGivenWith() {
        List<String> known = List.of("b", "c");

        assertThat(new BadOption("-D", "a", Optional.empty(), known, Optional.of("b")).text() + "\n")
                .isEqualTo("""
                        [BadOption] unknown option 'a'; did you mean 'b'?
                          known       b, c
                          to fix      rename -Da to -Db
                        """);
    }
}
