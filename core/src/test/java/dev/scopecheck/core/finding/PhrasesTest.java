package dev.scopecheck.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.model.Anchor;
import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Anchor NOWHERE = new Anchor() {};

    @Test
    void listsStopAtFive() {
        assertThat(Phrases.some(List.of())).isEqualTo("none");
        assertThat(Phrases.some(List.of("a"))).isEqualTo("a");
        assertThat(Phrases.some(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c, d, e");
        assertThat(Phrases.some(List.of("a", "b", "c", "d", "e", "f"))).isEqualTo("a, b, c, d, e (and 1 more)");
    }

    @Test
    void namesAreQuotedOneByOne() {
        assertThat(Phrases.quoted(List.of("a", "b"))).isEqualTo("'a', 'b'");
    }

    @Test
    void choicesEndWithOr() {
        assertThat(Phrases.either(List.of("a path"))).isEqualTo("a path");
        assertThat(Phrases.either(List.of("error", "off"))).isEqualTo("error or off");
        assertThat(Phrases.either(List.of("error", "warning", "off"))).isEqualTo("error, warning or off");
    }

    @Test
    void onlyAClearNameIsProposed() {
        assertThat(Phrases.didYouMean(Optional.of("view_room"))).isEqualTo("; did you mean 'view_room'?");
        assertThat(Phrases.didYouMean(Optional.empty())).isEmpty();
    }

    @Test
    void furtherPlacesAreOneLineOrNone() {
        assertThat(Phrases.alsoAt(List.of())).isEmpty();
        assertThat(Phrases.alsoAt(
                        IntStream.rangeClosed(1, 7).mapToObj(PhrasesTest::line).toList()))
                .containsExactly(
                        new Detail("also at", "A.java:1, A.java:2, A.java:3, A.java:4, A.java:5 (and 2 more)"));
    }

    @Test
    void detailsStandInTwoColumns() {
        assertThat(new UnwritableOutput("class A", "it exists", "rename the other", new BuildPlace()).text())
                .isEqualTo("""
                        [UnwritableOutput] class A cannot be written: it exists
                          to fix      rename the other""");
    }

    private static SourcePlace line(int line) {
        return new SourcePlace("A", line, "'A.m'", "A.java", line, Set.of(), NOWHERE);
    }
}
