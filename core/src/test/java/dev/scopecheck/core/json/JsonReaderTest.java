package dev.scopecheck.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.scopecheck.core.document.SyntaxProblem;
import dev.scopecheck.core.json.JsonReader.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {

    private static JsonReader at(String text, int tokens) throws JsonSyntaxException {
        JsonReader json = new JsonReader(text);
        for (int token = 0; token < tokens; token++) {
            json.next();
        }
        return json;
    }

    private static String read(String text) throws JsonSyntaxException {
        return at(text, 1).text();
    }

    /** Each token with its offsets, to the end of the text. */
    private static List<String> tokens(String text) throws JsonSyntaxException {
        JsonReader json = new JsonReader(text);
        List<String> tokens = new ArrayList<>();
        while (json.next() != Token.END) {
            tokens.add(json.token() + " " + json.start() + "-" + json.end() + " " + json.text());
        }
        return tokens;
    }

    @Test
    void eachTokenHasItsOffsetsAndText() throws JsonSyntaxException {
        assertThat(tokens("""
                 {"a" : [ 1,-2.50E+1 , true,false,null ], "\\u0062" :
                "c\\n\\"", "": {}}
                """))
                .containsExactly(
                        "START_OBJECT 1-2 {",
                        "NAME 2-5 a",
                        "START_ARRAY 8-9 [",
                        "NUMBER 10-11 1",
                        "NUMBER 12-20 -2.50E+1",
                        "TRUE 23-27 true",
                        "FALSE 28-33 false",
                        "NULL 34-38 null",
                        "END_ARRAY 39-40 ]",
                        "NAME 42-50 b",
                        "STRING 53-60 c\n\"",
                        "NAME 62-64 ",
                        "START_OBJECT 66-67 {",
                        "END_OBJECT 67-68 }",
                        "END_OBJECT 68-69 }");
    }

    @Test
    void theEndIsReadMoreThanOnce() throws JsonSyntaxException {
        JsonReader json = at(" 1 ", 3);

        assertThat(json.token()).isEqualTo(Token.END);
        assertThat(json.text()).isEmpty();
        assertThat(json.start()).isEqualTo(3);
    }

    @Test
    void inFrontOfTheFirstTokenThereIsNone() {
        assertThat(new JsonReader("1").token()).isEqualTo(Token.END);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 16, END",
        "2, 4, START_ARRAY",
        "3, 15, END_OBJECT",
        "4, 7, NUMBER",
        "6, 14, END_ARRAY",
        "7, 13, END_ARRAY"
    })
    void aValueIsSkippedToItsEnd(int tokens, int end, Token next) throws JsonSyntaxException {
        JsonReader json = at("{\"a\":[1,2,[[]]]}", tokens);
        json.skip();

        assertThat(json.end()).isEqualTo(end);
        assertThat(json.next()).isEqualTo(next);
    }

    @Test
    void everyEscapeIsDecoded() throws JsonSyntaxException {
        assertThat(read("\"\\b\\f\\n\\r\\t\\\"\\\\\\/\\u0041\\uFeFfz\"")).isEqualTo("\b\f\n\r\t\"\\/A\uFEFFz");
    }

    @Test
    void hexadecimalDigitsAreOfEitherCase() throws JsonSyntaxException {
        assertThat(read("\"\\u0123\\u4567\\u89ab\\ucdef\\u89AB\\uCDEF\""))
                .isEqualTo("\u0123\u4567\u89ab\ucdef\u89ab\ucdef");
    }

    @Test
    void halfACharacterIsKeptInAValue() throws JsonSyntaxException {
        assertThat(read("\"\\uD83D\\uDE00 \\uD83D \\ude00\"")).isEqualTo("\uD83D\uDE00 \uD83D \uDE00");
        assertThat(at("{\"\\ud83d\\uDE00\": 1}", 2).text()).isEqualTo("\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u123\u3039", "\\u\u3061bcd", "\\\\\\u00\u30330", "\\u\uFF10000"})
    void digitsOfOtherScriptsAreNotDigits(String escape) {
        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> read("\"" + escape + "\""));
    }

    @Test
    void aBackslashInFrontOfAWordIsKept() throws JsonSyntaxException {
        assertThat(read("\"\\\\u123\u3039 \\u0041 \\\\\\\\u\u3039\"")).isEqualTo("\\u123\u3039 A \\\\u\u3039");
        assertThat(at("{\"\\\\ud800\": 1}", 2).text()).isEqualTo("\\ud800");
    }

    @Test
    void charactersBehindAnEscapeAreKept() throws JsonSyntaxException {
        assertThat(read("\"\\u0041\u3039\"")).isEqualTo("A\u3039");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0041", "\\u00", "\\\\u", "\uFEFF{}"})
    void anEscapeOrAMarkOutsideOfAStringIsNotJson(String json) {
        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> read(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {"a": 1,}          ~ 8 TRAILING_COMMA: a name in double quotes behind ',', but found '}'
            {"a": [1,          ~ 9 OTHER: a value behind ',', but found the end of the file
            {"a": [1}          ~ 8 OTHER: ']' for the '[' at 1:7, but found '}'
            {"a": 'b'}         ~ 6 SINGLE_QUOTES: a string in double quotes, but found a single quote
            {"a": "b" "c": 1}  ~ 10 MISSING_COMMA: ',' or '}', but found "c"
            {"a": 1 /* b */}   ~ 8 COMMENT: ',' or '}', but found a comment
            {"a\\ud800": 1}    ~ 3 OTHER: both halves of a character, but found '\\ud800'
            {"a": 01}          ~ 6 OTHER: a number without leading zeros, but found '01'
            01                 ~ 0 OTHER: an object, but found '01'
            truth              ~ 0 OTHER: an object, but found 'truth'
            -                  ~ 1 OTHER: a digit, but found the end of the file
            """)
    void theFirstProblemHasItsPlaceAndWords(String text, String expected) {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> tokens(text))
                .satisfies(e -> assertThat(words(e.problem())).isEqualTo(expected));
    }

    private static String words(SyntaxProblem problem) {
        return problem.offset() + " " + problem.slip() + ": " + problem.expected() + ", but found " + problem.found();
    }

    @Test
    void theMessageNamesLineAndColumn() {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> tokens("{\r\n  \"a\": tru}"))
                .withMessage("expected a value, but found 'tru' in line 2, column 8");
    }

    @Test
    void depthCostsNoStack() throws JsonSyntaxException {
        int depth = 1_000_000;
        JsonReader json = at("[".repeat(depth) + "]".repeat(depth), 1);
        json.skip();

        assertThat(json.end()).isEqualTo(2 * depth);
        assertThat(json.next()).isEqualTo(Token.END);
    }

    @Test
    void lengthIsNotLimited() throws JsonSyntaxException {
        String digits = "9".repeat(100_000);

        assertThat(read("-" + digits + "." + digits + "e" + digits)).hasSize(300_003);
        assertThat(read("\"" + "\\n".repeat(1_000_000) + "\"")).isEqualTo("\n".repeat(1_000_000));
    }

    /** Many strings without an escape, and one at the end: nothing is looked for behind its own string. */
    @Test
    void manyStringsTakeTimeByTheirLength() throws JsonSyntaxException {
        String text = "[" + "{\"n\":\"v\"},".repeat(200_000) + "\"\\n\"]";

        assertThat(tokens(text)).hasSize(800_003);
    }
}
