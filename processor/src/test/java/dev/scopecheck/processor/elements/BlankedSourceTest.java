package dev.scopecheck.processor.elements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is blank in the text of a source, written as underscores, and what is not. */
final class BlankedSourceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.b(c)              | a.b(c)
            a // b              | a ____
            a /* b */ c         | a _______ c
            a /* // */ c        | a ________ c
            a /* b              | a ____
            a / b * c           | a / b * c
            f("b", 'c')         | f(___, ___)
            "\\\\" b "c"        | ____ b ___
            "\\"" b             | ____ b
            '\\'' b             | ____ b
            '"' b '"'           | ___ b ___
            "//" b              | ____ b
            \"""b "c" \\\""" d\""" e | __________________ e
            "b                  | __
            "b\\                | ___
            """)
    void commentsAndLiteralsAreBlank(String text, String expected) {
        assertThat(BlankedSource.of(text)).isEqualTo(expected.replace('_', ' '));
    }

    @ParameterizedTest
    @CsvSource({
        "'a // b\n.c', 'a _____.c'",
        "'a // b\r.c', 'a _____.c'",
        "'a // b\r\n.c', 'a _____\n.c'",
        "'/*\n*/b', '_____b'"
    })
    void lineEndsAreBlankWithThem(String text, String expected) {
        assertThat(BlankedSource.of(text)).isEqualTo(expected.replace('_', ' '));
    }
}
