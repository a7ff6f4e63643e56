package dev.scopecheck.core.check;

import static dev.scopecheck.core.ModelFixtures.all;
import static dev.scopecheck.core.ModelFixtures.any;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.ConflictingDescriptors;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnknownScope;
import dev.scopecheck.core.finding.UnknownSuppression;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.platform.PlatformFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

    private final ScopeRules check = new ScopeRules(PlatformFile.hipChat());

    @Test
    void knownNamesAreFine() {
        assertThat(check.annotations(evidence(all(place(1), "view_room"), any(place(2), "view_group", "view_room"))))
                .isEmpty();
    }

    @Test
    void anUnknownNameIsOneFindingWithTheOtherPlacesListed() {
        assertThat(headlines(evidence(all(place(2), "view_rom"), any(place(1), "view_room", "view_rom"))))
                .containsExactly("'view_rom' is not a scope of HipChat; did you mean 'view_room'?");
        UnknownScope found =
                (UnknownScope) check.annotations(evidence(all(place(2), "view_rom"), all(place(1), "view_rom")))
                        .get(0);
        assertThat(found.at()).isEqualTo(place(1));
        assertThat(found.others()).containsExactly(place(2));
    }

    @Test
    void aSuppressedUnknownNameIsNoFindingButTheNextOneIs() {
        assertThat(check.annotations(evidence(all(place(1, "UnknownScope"), "nonsense"))))
                .isEmpty();
        assertThat(check.annotations(evidence(all(place(1, "UnknownScope"), "nonsense"), all(place(2), "nonsense"))))
                .extracting(Finding::at)
                .containsExactly(place(2));
    }

    @Test
    void anAnnotationThatNamesNoScopeIsAFinding() {
        assertThat(headlines(evidence(all(place(1)))))
                .containsExactly("@RequiresScope on 'Rooms.m1': expected at least one scope, but found none");
        assertThat(headlines(evidence(all(place(1, "EmptyRequirement"))))).isEmpty();
    }

    @Test
    void aMisspeltSuppressionIsAFindingAtTheFirstPlace() {
        Evidence evidence = evidence(
                all(place(2, "missing-scope"), "view_room"),
                all(place(1, "missing-scope", "unused", "MissingScope"), "view_room"),
                all(place(3, "scopechek"), "view_room"),
                all(place(4, "UnusedScop", "UnknownSuppression"), "view_room"),
                all(place(5, "UnusedMethod", "rawtypes", "all"), "view_room"));

        assertThat(check.annotations(evidence))
                .containsExactly(
                        new UnknownSuppression(
                                "missing-scope",
                                "MissingScope",
                                place(1, "missing-scope", "unused", "MissingScope"),
                                List.of(place(2, "missing-scope"))),
                        new UnknownSuppression("scopechek", "scopecheck", place(3, "scopechek"), List.of()));
    }

    @Test
    void whatAComposedAnnotationCarriesIsReportedWhereItIsDeclared() {
        RequirementUse definition = new RequirementUse(
                new ElementName(ElementName.Kind.ANNOTATION_TYPE, "com.acme.Notifies"),
                all(place(9), "view_rom").requirement(),
                "");
        RequirementUse use = new RequirementUse(
                new ElementName(ElementName.Kind.METHOD, "Rooms.m1"),
                all(place(1), "view_rom").requirement(),
                "com.acme.Notifies");
        Evidence here = new Evidence(List.of(use), List.of(definition), List.of(), true);
        assertThat(check.annotations(here)).extracting(Finding::at).containsExactly(place(9));
        assertThat(check.annotations(evidence(use)))
                .as("declared in a jar")
                .extracting(Finding::at)
                .containsExactly(place(1));
    }

    @Test
    void aSecondDescriptorIsAConflictAtTheFirstPlace() {
        Evidence evidence =
                new Evidence(List.of(), List.of(), List.of(reference("b.json", 7), reference("a.json", 3)), true);
        assertThat(check.annotations(evidence)).singleElement().satisfies(finding -> {
            assertThat(finding).isInstanceOf(ConflictingDescriptors.class);
            assertThat(finding.at()).isEqualTo(place(3));
            assertThat(finding.headline())
                    .isEqualTo("expected one @AddonDescriptor, but found 2, which name 'a.json', 'b.json'");
        });
    }

    @Test
    void oneDescriptorIsNoConflict() {
        assertThat(check.annotations(new Evidence(List.of(), List.of(), List.of(reference("a.json", 3)), true)))
                .isEmpty();
    }

    private static DescriptorReference reference(String name, int line) {
        return new DescriptorReference(name, false, "com.acme", place(line));
    }

    private List<String> headlines(Evidence evidence) {
        return check.annotations(evidence).stream().map(Finding::headline).toList();
    }
}
