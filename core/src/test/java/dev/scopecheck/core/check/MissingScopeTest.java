package dev.scopecheck.core.check;

import static dev.scopecheck.core.ModelFixtures.all;
import static dev.scopecheck.core.ModelFixtures.any;
import static dev.scopecheck.core.ModelFixtures.descriptor;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.incomplete;
import static dev.scopecheck.core.ModelFixtures.parsed;
import static dev.scopecheck.core.ModelFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.MissingScope;
import dev.scopecheck.core.finding.UnknownScope;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.platform.PlatformFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingScopeTest {

    private final ScopeRules check = new ScopeRules(PlatformFile.hipChat());

    @Test
    void whatIsDeclaredIsNotMissing() {
        assertThat(missing(evidence(all(place(1), "view_room", "send_message")), "send_message", "view_room"))
                .isEmpty();
    }

    @Test
    void aScopeThatIsNotDeclaredIsMissing() {
        assertThat(missing(evidence(all(place(1), "view_room"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo(place(1));
                    assertThat(finding.headline())
                            .isEqualTo("'Rooms.m1' requires scope 'view_room', which the descriptor does not declare");
                    assertThat(finding.others()).isEmpty();
                });
    }

    @Test
    void everyMissingScopeOfAllOfIsAFindingOfItsOwn() {
        assertThat(missing(evidence(all(place(1), "view_room", "send_message", "view_group")), "view_group"))
                .extracting(finding -> finding.alternatives().get(0))
                .containsExactly("send_message", "view_room");
    }

    @Test
    void oneClauseIsOneFindingAtItsFirstPlaceByOrder() {
        List<MissingScope> found = missing(
                evidence(all(place(30), "view_room"), all(place(10), "view_room"), all(place(20), "view_room")));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(place(10));
            assertThat(finding.subject().name()).isEqualTo("Rooms.m10");
            assertThat(finding.others()).containsExactly(place(20), place(30));
        });
    }

    @Test
    void aPlaceThatRequiresTheSameTwiceIsListedOnce() {
        assertThat(missing(
                        evidence(all(place(1), "view_room"), all(place(2), "view_room"), all(place(2), "view_room"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.others()).containsExactly(place(2)));
    }

    @Test
    void anyOfIsMetByOneOfItsScopes() {
        assertThat(missing(evidence(any(place(1), "view_room", "view_group")), "view_group"))
                .isEmpty();
    }

    @Test
    void anyOfOfWhichNoneIsDeclaredProposesTheLeastPowerful() {
        assertThat(missing(evidence(any(place(1), "view_room", "view_group", "admin_group")), "send_message"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.alternatives()).first().isEqualTo("view_room");
                    assertThat(finding.headline())
                            .isEqualTo("'Rooms.m1' requires one of the scopes 'view_room', 'view_group', 'admin_group',"
                                    + " of which the descriptor declares none");
                });
    }

    @Test
    void twoAnyOfAreNeverMergedIntoOne() {
        List<MissingScope> found = missing(
                evidence(any(place(1), "view_room", "view_group"), any(place(2), "send_message", "view_group")),
                "view_room");
        assertThat(found).extracting(MissingScope::place).containsExactly(place(2));
    }

    @Test
    void theOrderOfAlternativesMakesNoOtherClause() {
        assertThat(missing(
                        evidence(any(place(1), "view_room", "view_group"), any(place(2), "view_group", "view_room"))))
                .hasSize(1);
    }

    @Test
    void aMisspeltDeclaredNameThatClearlyMeansAScopeCountsAsDeclared() {
        assertThat(declared(evidence(all(place(1), "view_room")), "view_rom"))
                .singleElement()
                .isInstanceOf(UnknownScope.class);
    }

    @Test
    void aMisspeltNameInTheCodeCountsAsWhatItClearlyMeans() {
        assertThat(missing(evidence(all(place(1), "view-Room")), "view_room")).isEmpty();
        assertThat(missing(evidence(all(place(1), "veiw_room")), "send_message"))
                .extracting(finding -> finding.alternatives().get(0))
                .containsExactly("view_room");
    }

    @Test
    void aClauseWithANameWhoseMeaningIsNotClearIsNotMissing() {
        assertThat(missing(evidence(any(place(1), "view_room", "nonsense"), all(place(2), "send_message"))))
                .extracting(MissingScope::place)
                .containsExactly(place(2));
    }

    @Test
    void suppressingOnePlaceLeavesTheOthers() {
        SourcePlace quiet = place(1, "MissingScope");
        assertThat(missing(evidence(all(quiet, "view_room"), all(place(2), "view_room"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo(place(2));
                    assertThat(finding.others()).isEmpty();
                });
        assertThat(missing(evidence(all(place(1, "scopecheck"), "view_room")))).isEmpty();
        assertThat(missing(evidence(all(place(1, "UnusedScope"), "view_room")))).hasSize(1);
    }

    @Test
    void aNameThatAPersonVouchesForCountsAsItIs() {
        Evidence evidence = evidence(all(place(1, "UnknownScope"), "view_rooms"));
        assertThat(missing(evidence, "view_room"))
                .extracting(finding -> finding.alternatives().get(0))
                .containsExactly("view_rooms");
        assertThat(missing(evidence, "view_rooms")).isEmpty();
    }

    @Test
    void incompleteEvidenceStillShowsWhatIsMissing() {
        assertThat(missing(incomplete(all(place(1), "view_room")))).hasSize(1);
    }

    @Test
    void theWordsNameBothSidesAndTheFix() {
        assertThat(missing(evidence(all(place(31), "view_room"), all(place(57), "view_room")), "send_message")
                        .get(0)
                        .text())
                .isEqualTo("""
                        [MissingScope] 'Rooms.m31' requires scope 'view_room', which the descriptor does not declare
                          declared    send_message
                          descriptor  addon.json:1:11
                          also at     Rooms.java:57
                          to fix      add "view_room" to scopes""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                       | "a": {"b": {"scopes": ["view_group"]}} to the outermost object
            {"a": {}}                | "b": {"scopes": ["view_group"]} to a
            {"key": 1, "a": {"b":{}}}| "scopes": ["view_group"] to a.b
            """)
    void whereThereIsNoArrayOneFixAddsItWithAllThatIsMissing(String json, String added) {
        Descriptor descriptor = parsed(json, "/a/b/scopes");
        Evidence evidence = evidence(any(place(1), "view_room", "view_group"), all(place(2), "view_group"));

        assertThat(check.declared(evidence, descriptor, Optional.empty()))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.text())
                        .contains("\n  declared    none: there is no a.b.scopes\n")
                        .endsWith("\n  to fix      add " + added));
    }

    @Test
    void anArrayThatIsEmptyIsThere() {
        assertThat(missing(evidence(all(place(1), "view_room"))).get(0).text())
                .contains("\n  declared    none\n")
                .endsWith("add \"view_room\" to scopes");
    }

    private List<Finding> declared(Evidence evidence, String... scopes) {
        Descriptor descriptor = descriptor(scopes);
        return check.declared(evidence, descriptor, Optional.empty());
    }

    private List<MissingScope> missing(Evidence evidence, String... scopes) {
        return declared(evidence, scopes).stream()
                .filter(MissingScope.class::isInstance)
                .map(MissingScope.class::cast)
                .toList();
    }
}
