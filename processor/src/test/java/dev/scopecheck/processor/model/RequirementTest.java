package dev.scopecheck.processor.model;

import static dev.scopecheck.processor.model.Things.NOWHERE;
import static dev.scopecheck.processor.model.Things.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RequirementTest {

    @Test
    void theNamesStandInTheOrderOfTheSource() {
        Requirement both = Requirement.at(place(1), List.of("c", "a"), List.of("b"), true);

        assertThat(both.names()).extracting(ScopeName::name).containsExactly("c", "a", "b");
        assertThat(both.names()).extracting(ScopeName::place).containsOnly(place(1));
        assertThat(both.allOfNames()).containsExactly("c", "a");
        assertThat(both.anyOfNames()).containsExactly("b");
    }

    @Test
    void anEndpointStandsInThePlaceOfScopes() {
        EndpointCall call = new EndpointCall("GET /a", true, List.of(), place(2));

        Requirement requirement = Requirement.of(call, true, "to look", place(1));

        assertThat(requirement.endpoint()).contains(call);
        assertThat(requirement.names()).isEmpty();
        assertThat(requirement.reason()).isEqualTo("to look");
        assertThat(requirement.place()).isEqualTo(place(1));
    }

    @Test
    void aPackageIsNamedByItsFile() {
        assertThat(PackageInfo.of("com.acme")).isEqualTo("com.acme.package-info");
        assertThat(PackageInfo.isOne("com.acme.package-info")).isTrue();
        assertThat(PackageInfo.isOne("com.acme.Rooms")).isFalse();
        assertThat(PackageInfo.packageName("com.acme.package-info")).isEqualTo("com.acme");
    }

    @Test
    void anotherPlaceInTheSameFileKeepsElementAndAnchor() {
        assertThat(place(1, "all").at(9, 4))
                .isEqualTo(new SourcePlace("Rooms", 4, "'m'", "F.java", 9, Set.of("all"), NOWHERE));
    }
}
