package dev.scopecheck.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClauseTest {

    @Test
    void alternativesAreASetInOrder() {
        assertThat(Clause.anyOf(List.of("b", "a", "b"))).isEqualTo(Clause.anyOf(Set.of("a", "b")));
        assertThat(Clause.anyOf(List.of("b", "a"))).hasToString("a | b");
    }

    @Test
    void oneAlternativeIsEnough() {
        assertThat(Clause.anyOf(List.of("a", "b")).isMetBy(Set.of("b", "c"))).isTrue();
        assertThat(Clause.anyOf(List.of("a", "b")).isMetBy(Set.of("c"))).isFalse();
        assertThat(Clause.anyOf(List.of("a", "b")).isMetBy(Set.of())).isFalse();
    }

    @Test
    void noAlternativeIsNeverMet() {
        assertThat(Clause.anyOf(List.of()).isMetBy(Set.of("a"))).isFalse();
    }

    @Test
    void renamingCanMakeTwoAlternativesOne() {
        assertThat(Clause.anyOf(List.of("A", "a")).rename(name -> name.toLowerCase(Locale.ROOT)))
                .isEqualTo(Clause.anyOf(List.of("a")));
    }

    @Test
    void theOrderAgreesWithEqualityEvenForNamesWithBlanks() {
        assertThat(Clause.anyOf(List.of("a b"))).isNotEqualByComparingTo(Clause.anyOf(List.of("a", "b")));
        assertThat(Stream.of(List.of("b"), List.of("a", "c"), List.of("a"))
                        .map(Clause::anyOf)
                        .sorted())
                .extracting(Clause::toString)
                .containsExactly("a", "a | c", "b");
    }
}
