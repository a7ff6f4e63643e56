package dev.scopecheck.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.document.LineMap;
import dev.scopecheck.core.document.SyntaxProblem;
import dev.scopecheck.core.model.SyntaxSlip;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first place where a text stops being JSON, and its words. */
final class JsonProblemsTest {

    private static SyntaxProblem problem(String text) {
        return (SyntaxProblem) JsonDocument.parse(text);
    }

    private static void expectProblem(String text, String place, String expected, String found) {
        SyntaxProblem problem = problem(text);
        LineMap lines = new LineMap(text);

        assertThat(lines.line(problem.offset()) + ":" + lines.column(problem.offset()))
                .isEqualTo(place);
        assertThat(problem.expected()).isEqualTo(expected);
        assertThat(problem.found()).isEqualTo(found);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                // nothing, or something else
                arguments("", "1:1", "an object", "an empty file"),
                arguments(" \n\t ", "1:1", "an object", "nothing but white space"),
                arguments("<?php echo $host; ?>\n{}", "1:1", "an object", "'<?php'"),
                arguments("\n<?xml version='1.0'?>", "2:1", "an object", "'<?xml'"),
                arguments("{{#if host}}{}{{/if}}", "1:2", "a name in double quotes or '}'", "'{'"),
                arguments("---\nkey: value", "1:2", "a digit", "'-'"),
                arguments("truee", "1:1", "an object", "'truee'"),
                arguments("\uFEFF{}", "1:1", "an object", "the character U+FEFF"),
                // commas and colons
                arguments("{\n  \"a\": 1\n  \"b\": 2\n}", "3:3", "',' or '}'", "\"b\""),
                arguments("{\"a\": [\"x\" \"y\"]}", "1:12", "',' or ']'", "\"y\""),
                arguments("{\"a\": {} {}}", "1:10", "',' or '}'", "'{'"),
                arguments("{\"a\": 1,}", "1:9", "a name in double quotes behind ','", "'}'"),
                arguments("{\"a\": 1,\r\n}", "2:1", "a name in double quotes behind ','", "'}'"),
                arguments("{\"a\": [1,]}", "1:10", "a value behind ','", "']'"),
                arguments("{\"a\": [1,,2]}", "1:10", "a value behind ','", "','"),
                arguments("{\"a\": [,1]}", "1:8", "a value or ']'", "','"),
                arguments("{\"a b\" 1}", "1:8", "':'", "'1'"),
                arguments("{\"a\" \"" + "x".repeat(28) + "\"}", "1:6", "':'", '"' + "x".repeat(28) + '"'),
                arguments("{\"a\" \"" + "x".repeat(29) + "\"}", "1:6", "':'", "a string"),
                arguments("{\"a\": ['x']}", "1:8", "a string in double quotes", "a single quote"),
                arguments("{\"a\": [1, `x`]}", "1:11", "a string in double quotes", "'`x`'"),
                arguments("{,}", "1:2", "a name in double quotes or '}'", "','"),
                arguments("{\"a\" 1}", "1:6", "':'", "'1'"),
                arguments("{\"a\" = 1}", "1:6", "':'", "'='"),
                arguments("{\"a\"}", "1:5", "':'", "'}'"),
                arguments("{\"a\":: 1}", "1:6", "a value", "':'"),
                arguments("{\"a\": }", "1:7", "a value", "'}'"),
                arguments("{\"a\": null\u0000}", "1:11", "',' or '}'", "the character U+0000"),
                arguments("{\"a\": [true\u200B]}", "1:12", "',' or ']'", "the character U+200B"),
                arguments("{\"a\": tr\u00ADue}", "1:7", "a value", "'tr'"),
                // quotes
                arguments("{'a': 1}", "1:2", "a name in double quotes or '}'", "a single quote"),
                arguments("{\"a\": 'b'}", "1:7", "a string in double quotes", "a single quote"),
                arguments("{\"a\": “b”}", "1:7", "a string in double quotes", "'“b”'"),
                arguments("{\"a\": [`b`]}", "1:8", "a string in double quotes", "'`b`'"),
                arguments("{a: 1}", "1:2", "a name in double quotes or '}'", "'a'"),
                arguments("{\"a\": 1, é: 2}", "1:10", "a name in double quotes behind ','", "'é'"),
                arguments("{\"a\": ${host}}", "1:7", "a value", "'$'"),
                arguments("{\"a\": 😀}", "1:7", "a value", "'😀'"),
                // halves of characters, which the parser takes in values alone
                arguments("{\"a\\uD83D\": 1}", "1:4", "both halves of a character", "'\\uD83D'"),
                arguments("{\"\\uDE00\\uD83D\": 1}", "1:3", "both halves of a character", "'\\uDE00'"),
                arguments("{\"\\uD83D\\ude00\\ud83d\\n\": 1}", "1:15", "both halves of a character", "'\\ud83d'"),
                arguments("{\"\\n\"\\uD83D: 1}", "1:6", "':'", "'\\uD83D'"),
                // comments
                arguments("// first\n{}", "1:1", "an object", "a comment"),
                arguments("{// first\n}", "1:2", "a name in double quotes or '}'", "a comment"),
                arguments("{\"a\": /* one */ 1}", "1:7", "a value", "a comment"),
                arguments("{\"a\": 1 // one\n}", "1:9", "',' or '}'", "a comment"),
                arguments("{} // last", "1:4", "the end of the file", "a comment"),
                arguments("{\n# one\n}", "2:1", "a name in double quotes or '}'", "'#'"),
                // never closed
                arguments("{\"a\": \"b", "1:9", "a closing '\"'", "the end of the file"),
                arguments("{\"a\": \"b\n}", "1:9", "a closing '\"'", "the end of the line"),
                arguments("{\"a\": \"b\r\n}", "1:9", "a closing '\"'", "the end of the line"),
                arguments("{\"a", "1:4", "a closing '\"'", "the end of the file"),
                arguments("{\"a\n\": 1}", "1:4", "a closing '\"'", "the end of the line"),
                arguments("{\n", "2:1", "a name in double quotes or '}'", "the end of the file"),
                arguments("{\"a\"", "1:5", "':'", "the end of the file"),
                arguments("{\"a\":", "1:6", "a value", "the end of the file"),
                arguments("{\"a\": 1\n", "2:1", "'}' for the '{' at 1:1", "the end of the file"),
                arguments("{\"a\": 1,", "1:9", "a name in double quotes behind ','", "the end of the file"),
                arguments("{\n  \"a\": [\n1", "3:2", "']' for the '[' at 2:8", "the end of the file"),
                arguments("{\"a\": [", "1:8", "a value or ']'", "the end of the file"),
                arguments("{\"a\": [1,", "1:10", "a value behind ','", "the end of the file"),
                arguments("{\"a\": 1]", "1:8", "'}' for the '{' at 1:1", "']'"),
                arguments("{\"a\": [1}", "1:9", "']' for the '[' at 1:7", "'}'"),
                // behind the end
                arguments("{} {}", "1:4", "the end of the file", "'{'"),
                arguments("{}\n\n{\"a\": 1,}", "3:1", "the end of the file", "'{'"),
                arguments("{}}", "1:3", "the end of the file", "'}'"),
                arguments("{} ]", "1:4", "the end of the file", "']'"),
                arguments("{},", "1:3", "the end of the file", "','"),
                arguments("{} nul", "1:4", "the end of the file", "'nul'"),
                arguments("{} \"b", "1:4", "the end of the file", "a string"),
                arguments("{} 'b'", "1:4", "the end of the file", "a single quote"),
                arguments("{}\u0000", "1:3", "the end of the file", "the character U+0000"),
                arguments("[] []", "1:4", "the end of the file", "'['"),
                arguments("1 2", "1:3", "the end of the file", "'2'"));
    }

    static Stream<Arguments> malformedLexemes() {
        String escapes = "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u";
        return Stream.of(
                arguments("\"b\\x\"", "1:10", escapes, "'x'"),
                arguments("\"C:\\dir\"", "1:11", escapes, "'d'"),
                arguments("\"\\\n\"", "1:9", escapes, "the end of the line"),
                arguments("\"\\'\"", "1:9", escapes, "a single quote"),
                arguments("\"\\U0041\"", "1:9", escapes, "'U'"),
                arguments("\"\\u12G4\"", "1:12", "four hexadecimal digits behind \\u", "'G'"),
                arguments("\"\\u12\"", "1:12", "four hexadecimal digits behind \\u", "'\"'"),
                arguments("\"\\u٠٠٠٠\"", "1:10", "four hexadecimal digits behind \\u", "'٠'"),
                arguments("\"\\u123\u3039\"", "1:13", "four hexadecimal digits behind \\u", "'\u3039'"),
                arguments("\"\\\\\\u\u3061bcd\"", "1:12", "four hexadecimal digits behind \\u", "'\u3061'"),
                arguments("\"a\tb\"", "1:9", "the escape \\t", "a tab"),
                arguments("\"a\u0001b\"", "1:9", "the escape \\u0001", "the character U+0001"),
                arguments("\"é\u001Fb\"", "1:9", "the escape \\u001f", "the character U+001F"),
                arguments("\"😀\u0000b\"", "1:10", "the escape \\u0000", "the character U+0000"),
                arguments("\u0001 1", "1:7", "a value", "the character U+0001"),
                arguments("\u00A01", "1:7", "a value", "the character U+00A0"),
                arguments("\u20281", "1:7", "a value", "the character U+2028"),
                arguments("01", "1:7", "a number without leading zeros", "'01'"),
                arguments("-01.5", "1:7", "a number without leading zeros", "'-01.5'"),
                arguments("00", "1:7", "a number without leading zeros", "'00'"),
                arguments("-", "1:8", "a digit", "'}'"),
                arguments("-x", "1:8", "a digit", "'x'"),
                arguments("--1", "1:8", "a digit", "'-'"),
                arguments("1.", "1:9", "a digit", "'}'"),
                arguments("1.x", "1:9", "a digit", "'x'"),
                arguments("-.5", "1:8", "a digit", "'.'"),
                arguments("1e", "1:9", "a digit", "'}'"),
                arguments("1E+", "1:10", "a digit", "'}'"),
                arguments("1.5e-,", "1:12", "a digit", "','"),
                arguments("+1", "1:7", "a value", "'+1'"),
                arguments(".5", "1:7", "a value", "'.5'"),
                arguments("1x", "1:8", "',' or '}'", "'x'"),
                arguments("0x10", "1:8", "',' or '}'", "'x10'"),
                arguments("1_000", "1:8", "',' or '}'", "'_000'"),
                arguments("1.5.6", "1:10", "',' or '}'", "'.6'"),
                arguments("٣", "1:7", "a value", "'٣'"),
                arguments("NaN", "1:7", "a value", "'NaN'"),
                arguments("-Infinity", "1:8", "a digit", "'I'"),
                arguments("truee", "1:7", "a value", "'truee'"),
                arguments("tru", "1:7", "a value", "'tru'"),
                arguments("null_", "1:7", "a value", "'null_'"),
                arguments("falsé", "1:7", "a value", "'falsé'"),
                arguments("true\"\"", "1:11", "',' or '}'", "\"\""),
                arguments("True", "1:7", "a value", "'True'"),
                arguments("None", "1:7", "a value", "'None'"),
                arguments("nopenopenopenopenopenopenopenopenope", "1:7", "a value", "'nopenopenopenopenopenopenopeno'"),
                arguments("😀😀😀😀😀😀😀😀😀😀😀😀😀😀x😀", "1:7", "a value", "'😀😀😀😀😀😀😀😀😀😀😀😀😀😀x😀'"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedJsonIsPointedAtWhereItStops(String text, String place, String expected, String found) {
        expectProblem(text, place, expected, found);
    }

    @ParameterizedTest
    @MethodSource("malformedLexemes")
    void malformedValuesArePointedAtWhereTheyGoWrong(String value, String place, String expected, String found) {
        expectProblem("{\"a\": " + value + "}", place, expected, found);
    }

    /** The mistakes that users often make, told by the text and not by the words. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {"a": 1,} ~ TRAILING_COMMA
            {"a": [1,]} ~ TRAILING_COMMA
            {"a": [1,} ~ TRAILING_COMMA
            {"a": 1 "b": 2} ~ MISSING_COMMA
            {"a": ["b" "c"]} ~ MISSING_COMMA
            {"a": "b" "c} ~ MISSING_COMMA
            {"a": 1 // why ~ COMMENT
            /* why */ {} ~ COMMENT
            {"a": ['b']} ~ SINGLE_QUOTES
            {'a': 1} ~ SINGLE_QUOTES
            {"a": 1 'b': 2} ~ SINGLE_QUOTES
            {"a" 1} ~ OTHER
            {"a" "b"} ~ OTHER
            {} "a" ~ OTHER
            {"a": [,]} ~ OTHER
            {"a": 1, b: 2} ~ OTHER
            {"a": 1] ~ OTHER
            {"a": } ~ OTHER
            {"a": 1 ~ OTHER
            {"a": 01} ~ OTHER
            {"a": `b`} ~ OTHER
            {"a": tru} ~ OTHER
            {"a": -'1'} ~ SINGLE_QUOTES
            """)
    void theSlip(String text, SyntaxSlip slip) {
        assertThat(problem(text).slip()).isEqualTo(slip);
    }
}
