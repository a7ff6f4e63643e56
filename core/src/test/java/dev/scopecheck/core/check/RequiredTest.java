package dev.scopecheck.core.check;

import static dev.scopecheck.core.ModelFixtures.all;
import static dev.scopecheck.core.ModelFixtures.any;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.platform.PlatformFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredTest {

    private final ScopeRules check = new ScopeRules(PlatformFile.hipChat());

    @Test
    void theSmallestSetIsRequired() {
        Evidence evidence = evidence(
                any(place(1), "view_room", "view_group"),
                all(place(2), "view_group"),
                any(place(3), "send_message", "admin_group"));
        assertThat(check.required(evidence)).isEqualTo(new MinimalScopes(List.of("send_message", "view_group"), true));
    }

    @Test
    void whatIsNotClearRequiresNothing() {
        assertThat(check.required(evidence(all(place(1), "nonsense"))).scopes()).isEmpty();
    }

    @Test
    void nothingIsLateWhereTheClassHoldsAllThatIsRequired() {
        assertThat(late(evidence(all(place(1), "view_room")), "view_room")).isEmpty();
    }

    @Test
    void whatOnlyLaterCodeRequiresIsLateAtItsFirstPlace() {
        Evidence evidence =
                evidence(all(place(1), "view_room"), all(place(9), "send_message"), all(place(4), "send_message"));
        assertThat(late(evidence, "view_room")).singleElement().satisfies(finding -> {
            assertThat(finding.at()).isEqualTo(place(4));
            assertThat(finding.headline())
                    .isEqualTo("'Rooms.m4' requires scope 'send_message', but AddonScopes was written without it,"
                            + " before this source was generated");
        });
    }

    @Test
    void aLateScopeStandsWhereItIsRequiredNotWhereAnotherServes() {
        Evidence evidence = evidence(any(place(1), "view_room", "view_group"), all(place(2), "view_group"));
        assertThat(late(evidence, "view_room")).extracting(Finding::at).containsExactly(place(2));
    }

    @Test
    void lateScopesAreSortedByName() {
        assertThat(late(evidence(all(place(1), "view_room", "admin_group"))))
                .extracting(Finding::headline)
                .satisfiesExactly(
                        first -> assertThat(first).contains("admin_group"),
                        second -> assertThat(second).contains("view_room"));
    }

    @Test
    void aLateScopeStandsWhereItIsRequiredItself() {
        assertThat(late(evidence(all(place(1), "view_room"), all(place(4), "send_message"))))
                .extracting(Finding::at)
                .containsExactly(place(4), place(1));
    }

    @Test
    void aNameThatIsKnownMeansItselfWhateverIsNear() {
        ScopeRules two = new ScopeRules(PlatformFile.hipChat().withExtraScopes(List.of("view-room")));

        assertThat(two.required(evidence(all(place(1), "view_room"))).scopes()).containsExactly("view_room");
    }

    @Test
    void suppressingOneLatePlaceLeavesTheOthers() {
        Evidence evidence = evidence(all(place(1, "LateRequirement"), "view_room"), all(place(2), "view_room"));
        assertThat(late(evidence)).extracting(Finding::at).containsExactly(place(2));
        assertThat(late(evidence(all(place(1, "LateRequirement"), "view_room"))))
                .isEmpty();
    }

    private List<Finding> late(Evidence evidence, String... written) {
        return check.late(evidence, List.of(written), check.required(evidence).scopes());
    }
}
