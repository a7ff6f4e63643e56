package dev.scopecheck.core.check;

import static dev.scopecheck.core.ModelFixtures.all;
import static dev.scopecheck.core.ModelFixtures.any;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.incomplete;
import static dev.scopecheck.core.ModelFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.check.Explanation.Grounds;
import dev.scopecheck.core.check.Explanation.Requirers;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.platform.PlatformFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final ScopeRules check = new ScopeRules(PlatformFile.hipChat());

    @Test
    void aScopeIsThereForEveryClauseThatItMeets() {
        Evidence evidence = evidence(all(place(1), "view_room"), any(place(2), "view_group", "view_room"));

        assertThat(explained(evidence, "view_room").scopes().get(0).known()).isTrue();
        assertThat(explained(evidence, "view_room").scopes())
                .singleElement()
                .satisfies(grounds -> assertThat(grounds.met())
                        .map(met -> met.clause().toString())
                        .containsExactly("view_group | view_room", "view_room"));
    }

    @Test
    void whatOnlyOneScopeMeetsBreaksWithoutIt() {
        Evidence evidence = evidence(all(place(1), "view_room"), any(place(2), "view_group", "view_room"));

        List<Grounds> scopes = explained(evidence, "view_room", "view_group").scopes();

        assertThat(scopes.get(0).onlyHere()).map(met -> met.clause().toString()).containsExactly("view_room");
        assertThat(scopes.get(0).met()).extracting(Requirers::others).containsExactly(List.of(), List.of("view_group"));
        assertThat(scopes.get(1).onlyHere()).isEmpty();
        assertThat(scopes.get(1).unused()).isTrue();
        assertThat(scopes.get(1).instead()).containsExactly("view_room");
    }

    @Test
    void allOfOneAnnotationAreClausesOfTheirOwn() {
        Evidence evidence = evidence(all(place(1), "view_room", "send_notification"));

        assertThat(explained(evidence, "send_notification", "view_room").scopes())
                .allSatisfy(grounds -> assertThat(grounds.onlyHere())
                        .singleElement()
                        .satisfies(met -> assertThat(met.needs())
                                .singleElement()
                                .satisfies(need -> assertThat(
                                                ((ScopeRequirement) need.use().requirement()).allOfNames())
                                        .containsExactly("view_room", "send_notification"))));
    }

    @Test
    void whatNothingMeetsIsUnmet() {
        Explanation explanation =
                explained(evidence(all(place(1), "admin_room"), all(place(2), "view_room")), "view_room");

        assertThat(explanation.unmet())
                .singleElement()
                .satisfies(unmet -> assertThat(unmet.clause().toString()).isEqualTo("admin_room"));
    }

    @Test
    void aMisspeltScopeMeetsWhatItStandsForAndIsNotKnown() {
        Explanation explanation = explained(evidence(all(place(1), "view_room")), "view_rooom");

        assertThat(explanation.unmet()).isEmpty();
        assertThat(explanation.scopes()).singleElement().satisfies(grounds -> {
            assertThat(grounds.known()).isFalse();
            assertThat(grounds.meaning()).isEqualTo(Optional.of("view_room"));
            assertThat(grounds.met()).hasSize(1);
            assertThat(grounds.unused()).isFalse();
        });
    }

    @Test
    void aNameThatStandsForNothingMeetsNothing() {
        assertThat(explained(evidence(all(place(1), "view_room")), "everything").scopes())
                .singleElement()
                .satisfies(grounds -> {
                    assertThat(grounds.meaning()).isEmpty();
                    assertThat(grounds.met()).isEmpty();
                    assertThat(grounds.unused()).isFalse();
                });
    }

    @Test
    void nothingIsCalledUnusedWhereNotAllWasSeenOrIsClear() {
        assertThat(explained(incomplete(), "view_room").scopes().get(0).unused())
                .isFalse();
        Explanation unclear = explained(evidence(all(place(1), "no_such_scope")), "view_room");
        assertThat(unclear.clear()).isFalse();
        assertThat(unclear.scopes().get(0).unused()).isFalse();
    }

    @Test
    void declarationsStandBeforeCalls() {
        Caller caller =
                new Caller("C.open", new ElementName(ElementName.Kind.METHOD, "C.open"), true, List.of(), List.of());
        Evidence evidence = evidence(all(place(7), "view_room"))
                .with(
                        List.of(
                                new CallSite(all(place(3), "view_room"), caller, false),
                                new CallSite(all(place(4), "view_room"), caller, true)),
                        true);

        assertThat(explained(evidence, "view_room").scopes().get(0).met().get(0).needs())
                .map(need -> need.place().line())
                .as("a call that is passed on is accounted for by the one in it")
                .containsExactly(7, 3);
    }

    private Explanation explained(Evidence evidence, String... scopes) {
        return check.explained(evidence, List.of(scopes));
    }
}
