package dev.scopecheck.core.finding;

import static dev.scopecheck.core.ModelFixtures.places;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.model.BuildPlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhrasesTest {

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
        assertThat(Phrases.alsoAt(places(1, 2, 3, 4, 5, 6, 7)))
                .containsExactly(new Detail(
                        "also at",
                        "Rooms.java:1, Rooms.java:2, Rooms.java:3, Rooms.java:4, Rooms.java:5 (and 2 more)"));
    }

    @Test
    void detailsStandInTwoColumns() {
        assertThat(new UnwritableOutput("class A", "it exists", "rename the other", new BuildPlace()).text())
                .isEqualTo("""
                        [UnwritableOutput] class A cannot be written: it exists
                          to fix      rename the other""");
    }
}
