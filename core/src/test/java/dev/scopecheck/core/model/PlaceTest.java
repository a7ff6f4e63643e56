package dev.scopecheck.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final Anchor NOWHERE = new Anchor() {};

    @Test
    void theBuildComesFirstThenSourcesThenTheDescriptor() {
        Place build = new BuildPlace();
        Place whole = DescriptorPlace.whole("a.json");
        Place late = new DescriptorPlace("a.json", 10, 2);
        Place early = new DescriptorPlace("a.json", 9, 40);
        Place further = new DescriptorPlace("a.json", 9, 41);
        Place elsewhere = new DescriptorPlace("b.json", 1, 1);
        Place other = source("com.acme.B", 1, 1);
        Place second = source("com.acme.A", 3, 99);
        Place first = source("com.acme.A", 7, 1);
        Place beside = source("com.acme.A", 8, 1);
        assertThat(Stream.of(elsewhere, late, other, further, whole, second, build, early, beside, first)
                        .sorted())
                .containsExactly(build, first, beside, second, other, whole, early, further, late, elsewhere);
    }

    @Test
    void aPlaceInTheDescriptorIsPathLineAndColumn() {
        assertThat(new DescriptorPlace("src/main/resources/a.json", 14, 9))
                .hasToString("src/main/resources/a.json:14:9");
        assertThat(DescriptorPlace.whole("a.json")).hasToString("a.json");
    }

    @Test
    void aPlaceInSourceIsFileAndLineOrElseTheElement() {
        assertThat(source("com.acme.A", 1, 31).label()).isEqualTo("A.java:31");
        assertThat(source("com.acme.A", 1, 0).label()).isEqualTo("'A.m'");
    }

    @Test
    void aPlaceSuppressesItsCodesAndAllOfThemByTheCommonName() {
        assertThat(suppressing("MissingScope").suppresses("MissingScope")).isTrue();
        assertThat(suppressing("MissingScope").suppresses("UnknownScope")).isFalse();
        assertThat(suppressing("scopecheck").suppresses("UnknownScope")).isTrue();
        assertThat(suppressing("all", "missingscope").suppresses("MissingScope"))
                .isFalse();
    }

    private static SourcePlace suppressing(String... codes) {
        return new SourcePlace("A", 0, "'A.m'", "A.java", 1, Set.of(codes), NOWHERE);
    }

    private static SourcePlace source(String type, int order, int line) {
        return new SourcePlace(type, order, "'A.m'", "A.java", line, Set.of(), NOWHERE);
    }
}
