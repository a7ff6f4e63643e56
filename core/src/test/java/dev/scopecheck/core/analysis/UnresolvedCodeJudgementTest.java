package dev.scopecheck.core.analysis;

import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.place;
import static dev.scopecheck.core.analysis.Case.HIPCHAT;
import static dev.scopecheck.core.analysis.Case.config;
import static dev.scopecheck.core.analysis.Case.descriptor;
import static dev.scopecheck.core.analysis.Case.use;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.check.ScopeRules;
import dev.scopecheck.core.finding.MissingScope;
import dev.scopecheck.core.finding.UnresolvedCode;
import dev.scopecheck.core.model.Unresolved;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code that a compiler shows and does not resolve keeps from judging a part, and that is reported. */
final class UnresolvedCodeJudgementTest {

    private static final DescriptorLoader.LoadedDescriptor EMPTY = descriptor("a.json");

    private final ScopeAnalysis judge = new ScopeAnalysis(new ScopeRules(HIPCHAT));

    @ParameterizedTest
    @CsvSource({"check, UNUSED_SCOPES", "generate, GENERATION", "library, REQUIREMENTS_OF_CALLS"})
    void codeThatTheCompilerDoesNotResolveIsReported(String mode, UnresolvedCode.Skipped skipped) {
        Unresolved first = new Unresolved("call to 'post'", false, place(3));
        Unresolved second = new Unresolved("annotation '@Own'", false, place(4));
        Unresolved reported = new Unresolved("call to 'get'", true, place(5));
        Coverage coverage = new Coverage(true, false, false, Optional.empty(), List.of(first, reported, second));

        assertThat(judge.run(config("mode=" + mode), evidence(use(1, "view_room")), coverage, EMPTY)
                        .findings())
                .contains(new UnresolvedCode(first, List.of(place(4)), skipped))
                .filteredOn(UnresolvedCode.class::isInstance)
                .hasSize(1);
    }

    @Test
    void codeForWhichTheCompilerReportsAnErrorIsLeftToTheCompiler() {
        Unresolved reported = new Unresolved("call to 'get'", true, place(5));
        Coverage coverage = new Coverage(true, false, false, Optional.empty(), List.of(reported));

        assertThat(judge.run(config(), evidence(use(1, "view_room")), coverage, EMPTY)
                        .findings())
                .singleElement()
                .isInstanceOf(MissingScope.class);
    }
}
