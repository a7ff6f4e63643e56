package dev.scopecheck.core.model;

import static dev.scopecheck.core.ModelFixtures.NOWHERE;
import static dev.scopecheck.core.ModelFixtures.anyOf;
import static dev.scopecheck.core.ModelFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RequirementTest {

    @Test
    void theNamesStandInTheOrderOfTheSource() {
        ScopeRequirement both = ScopeRequirement.at(place(1), List.of("c", "a"), List.of("b"));

        assertThat(both.names()).extracting(ScopeReference::name).containsExactly("c", "a", "b");
        assertThat(both.names()).extracting(ScopeReference::place).containsOnly(place(1));
        assertThat(both.allOfNames()).containsExactly("c", "a");
        assertThat(both.anyOfNames()).containsExactly("b");
    }

    @Test
    void scopesThatACallerPassesOnStandAtTheCaller() {
        ScopeReference narrow = new ScopeReference("a", place(2));
        Requirement written = new ScopeRequirement(List.of(narrow), List.of(narrow), false, "to look", place(1));

        assertThat(written.passedTo(place(9)))
                .isEqualTo(new ScopeRequirement(
                        List.of(new ScopeReference("a", place(9))),
                        List.of(new ScopeReference("a", place(9))),
                        false,
                        "",
                        place(9)));
    }

    @Test
    void anEndpointThatACallerPassesOnStaysThatEndpoint() {
        List<Clause> settled = List.of(anyOf("a", "b"));
        EndpointReference call = new EndpointReference("GET /a", true, settled, place(2));
        Requirement written = new EndpointRequirement(call, "to look", place(1));

        assertThat(written.clear()).isTrue();
        assertThat(written.passedTo(place(9)))
                .isEqualTo(new EndpointRequirement(
                        new EndpointReference("GET /a", true, settled, place(9)), "", place(9)));
    }

    @Test
    void aPackageIsNamedByItsFile() {
        assertThat(PackageInfoNames.of("com.acme")).isEqualTo("com.acme.package-info");
        assertThat(PackageInfoNames.isOne("com.acme.package-info")).isTrue();
        assertThat(PackageInfoNames.isOne("com.acme.Rooms")).isFalse();
        assertThat(PackageInfoNames.packageName("com.acme.package-info")).isEqualTo("com.acme");
    }

    @Test
    void anotherPlaceInTheSameFileKeepsElementAndAnchor() {
        assertThat(place(1, "all").at(9, 4))
                .isEqualTo(new SourcePlace("app.Rooms", 4, "'Rooms.m1'", "Rooms.java", 9, Set.of("all"), NOWHERE));
    }
}
