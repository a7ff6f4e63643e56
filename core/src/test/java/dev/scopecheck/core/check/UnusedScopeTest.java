package dev.scopecheck.core.check;

import static dev.scopecheck.core.ModelFixtures.all;
import static dev.scopecheck.core.ModelFixtures.any;
import static dev.scopecheck.core.ModelFixtures.descriptor;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.incomplete;
import static dev.scopecheck.core.ModelFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.DuplicateScope;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.finding.UnknownScope;
import dev.scopecheck.core.finding.UnprovenSet;
import dev.scopecheck.core.finding.UnusedScope;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.platform.PlatformFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnusedScopeTest {

    private final ScopeRules check = new ScopeRules(PlatformFile.hipChat());

    @Test
    void whatTheCodeRequiresIsNotUnused() {
        assertThat(findings(evidence(all(place(1), "view_room", "send_message")), "view_room", "send_message"))
                .isEmpty();
    }

    @Test
    void whatNothingRequiresIsUnused() {
        assertThat(unused(evidence(all(place(1), "view_room")), "view_room", "admin_group"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.headline())
                            .isEqualTo("scope 'admin_group' at addon.json:3:1 is declared, but nothing requires it");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void nothingIsUnusedWhileAnAnnotationNamesNoScope() {
        assertThat(unused(evidence(all(place(1), "view_room"), all(place(2))), "view_room", "admin_group"))
                .isEmpty();
    }

    @Test
    void whatIsSpareBecauseAnotherLetsTheSameCallsThroughSaysSo() {
        assertThat(unused(evidence(any(place(1), "view_room", "view_group")), "view_group", "view_room"))
                .extracting(UnusedScope::headline)
                .containsExactly("scope 'view_group' at addon.json:2:1 is declared,"
                        + " but 'view_room' lets the same calls through");
    }

    @Test
    void whatTwoOthersReplaceTogetherNamesBoth() {
        Evidence evidence = evidence(
                all(place(1), "view_room", "view_group"),
                any(place(2), "view_room", "admin_group"),
                any(place(3), "view_group", "admin_group"));
        assertThat(unused(evidence, "view_room", "view_group", "admin_group"))
                .extracting(UnusedScope::headline)
                .containsExactly("scope 'admin_group' at addon.json:4:1 is declared,"
                        + " but 'view_group', 'view_room' let the same calls through");
    }

    @Test
    void onlyWhatIsDeclaredCountsForTheSmallestSet() {
        assertThat(unused(evidence(any(place(1), "view_room", "view_group")), "view_group"))
                .as("view_room would be weaker, but is not declared")
                .isEmpty();
    }

    @Test
    void aScopeThatIsNeededElsewhereMakesItsAlternativeSpare() {
        Evidence evidence = evidence(any(place(1), "view_room", "view_group"), all(place(2), "view_group"));
        assertThat(unused(evidence, "view_room", "view_group"))
                .extracting(UnusedScope::scope)
                .containsExactly("view_room");
    }

    @Test
    void aMissingScopeDoesNotHideAnUnusedOne() {
        assertThat(unused(evidence(all(place(1), "view_room")), "send_message"))
                .extracting(UnusedScope::scope)
                .containsExactly("send_message");
    }

    @Test
    void aPlaceThatSuppressesMissingScopeStillUsesItsScope() {
        assertThat(unused(evidence(all(place(1, "MissingScope"), "view_room")), "view_room"))
                .isEmpty();
    }

    @Test
    void incompleteEvidenceCallsNothingUnused() {
        assertThat(unused(incomplete(), "view_room")).isEmpty();
    }

    @Test
    void aNameWhoseMeaningIsNotClearCallsNothingUnused() {
        assertThat(unused(evidence(all(place(1), "nonsense")), "view_room")).isEmpty();
    }

    @Test
    void aMisspeltNameUsesTheScopeThatItClearlyMeans() {
        assertThat(unused(evidence(all(place(1), "viewRoom")), "view_room")).isEmpty();
    }

    @Test
    void aScopeListedTwiceIsUnusedOnceAndADuplicateOnce() {
        assertThat(findings(evidence(), "view_room", "view_room"))
                .hasExactlyElementsOfTypes(DuplicateScope.class, UnusedScope.class);
    }

    @Test
    void anUnknownScopeListedTwiceIsUnknownOnce() {
        assertThat(findings(evidence(), "nonsense", "nonsense"))
                .hasExactlyElementsOfTypes(UnknownScope.class, DuplicateScope.class);
    }

    @Test
    void anUnknownScopeIsNotUnusedBeside() {
        assertThat(findings(evidence(), "nonsense")).hasExactlyElementsOfTypes(UnknownScope.class);
    }

    @Test
    void anExtraScopeCanBeUnused() {
        ScopeRules extra = new ScopeRules(PlatformFile.hipChat().withExtraScopes(List.of("import_data")));
        assertThat(extra.declared(evidence(), descriptor("import_data"), Optional.of(Severity.ERROR)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void noSeverityReportsNothing() {
        assertThat(check.declared(evidence(), descriptor("view_room"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void whereTheSearchWasGivenUpOnlyWhatNothingRequiresIsUnused() {
        Random random = new Random(2);
        List<String> scopes =
                IntStream.range(0, 401).mapToObj(n -> "scope%03d".formatted(n)).toList();
        List<RequirementUse> uses = new ArrayList<>();
        for (int line = 1; line <= 1_200; line++) {
            uses.add(any(
                    place(line), random.ints(3, 0, 400).mapToObj(scopes::get).toArray(String[]::new)));
        }
        ScopeRules many = new ScopeRules(PlatformFile.hipChat().withExtraScopes(scopes));
        List<Finding> found = many.declared(
                evidence(uses.toArray(RequirementUse[]::new)),
                descriptor(scopes.toArray(String[]::new)),
                Optional.of(Severity.WARNING));
        assertThat(found).hasAtLeastOneElementOfType(UnprovenSet.class);
        assertThat(only(found)).extracting(UnusedScope::scope).containsExactly("scope400");
    }

    private List<Finding> findings(Evidence evidence, String... declared) {
        return check.declared(evidence, descriptor(declared), Optional.of(Severity.WARNING));
    }

    private List<UnusedScope> unused(Evidence evidence, String... declared) {
        return only(findings(evidence, declared));
    }

    private static List<UnusedScope> only(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding instanceof UnusedScope unused ? Stream.of(unused) : Stream.empty())
                .toList();
    }
}
