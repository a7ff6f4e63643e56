package dev.scopecheck.processor.descriptor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.processor.finding.Code;
import dev.scopecheck.processor.finding.Finding;
import dev.scopecheck.processor.model.DeclaredScope;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DescriptorParserTest {

    private static final String POINTER = "/capabilities/hipchatApiConsumer/scopes";

    private static DescriptorParser.Result parse(byte[] bytes, String pointer) {
        return DescriptorParser.parse(new DescriptorFile("d.json", "d.json", bytes), pointer);
    }

    /** The headlines of what is wrong, without what all of them start with. */
    private static List<String> problems(byte[] bytes, String pointer) {
        DescriptorParser.Result result = parse(bytes, pointer);
        return result instanceof DescriptorParser.Rejected rejected
                ? rejected.findings().stream()
                        .map(finding -> finding.headline().substring("descriptor d.json:".length()))
                        .toList()
                : List.of();
    }

    private static List<String> problems(String text) {
        return problems(text.getBytes(UTF_8), POINTER);
    }

    private static Descriptor descriptor(String text, String pointer) {
        assertThat(problems(text.getBytes(UTF_8), pointer)).isEmpty();
        return ((DescriptorParser.Parsed) parse(text.getBytes(UTF_8), pointer)).descriptor();
    }

    /** Each scope as {@code line:column name}. */
    private static List<String> scopes(String text, String pointer) {
        return descriptor(text, pointer).scopes().stream()
                .map(DescriptorParserTest::shown)
                .toList();
    }

    private static String shown(DeclaredScope scope) {
        return scope.place().line() + ":" + scope.place().column() + " " + scope.name();
    }

    private static String withScopes(String scopes) {
        return "{\"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": " + scopes + "}}}";
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                // nothing, or something else
                arguments("", "1:1", "an object", "an empty file"),
                arguments("\uFEFF", "1:1", "an object", "an empty file"),
                arguments(" \n\t ", "1:1", "an object", "nothing but white space"),
                arguments("<?php echo $host; ?>\n{}", "1:1", "an object", "'<?php'"),
                arguments("\n<?xml version='1.0'?>", "2:1", "an object", "'<?xml'"),
                arguments("{{#if host}}{}{{/if}}", "1:2", "a name in double quotes or '}'", "'{'"),
                arguments("---\nkey: value", "1:2", "a digit", "'-'"),
                arguments("truee", "1:1", "an object", "'truee'"),
                arguments("\uFEFF\uFEFF{}", "1:1", "an object", "the character U+FEFF"),
                // commas and colons
                arguments("{\n  \"a\": 1\n  \"b\": 2\n}", "3:3", "',' or '}'", "\"b\""),
                arguments("{\"a\": [\"x\" \"y\"]}", "1:12", "',' or ']'", "\"y\""),
                arguments("{\"a\": {} {}}", "1:10", "',' or '}'", "'{'"),
                arguments("{\"a\": 1,}", "1:9", "a name in double quotes behind ','", "'}'"),
                arguments("{\"a\": 1,\r\n}", "2:1", "a name in double quotes behind ','", "'}'"),
                arguments("{\"a\": [1,]}", "1:10", "a value behind ','", "']'"),
                arguments("{\"a\": [1,,2]}", "1:10", "a value behind ','", "','"),
                arguments("{\"a\": [,1]}", "1:8", "a value or ']'", "','"),
                arguments("{,}", "1:2", "a name in double quotes or '}'", "','"),
                arguments("{\"a\" 1}", "1:6", "':'", "'1'"),
                arguments("{\"a\" = 1}", "1:6", "':'", "'='"),
                arguments("{\"a\"}", "1:5", "':'", "'}'"),
                arguments("{\"a\":: 1}", "1:6", "a value", "':'"),
                arguments("{\"a\": }", "1:7", "a value", "'}'"),
                // quotes
                arguments("{'a': 1}", "1:2", "a name in double quotes or '}'", "a single quote"),
                arguments("{\"a\": 'b'}", "1:7", "a string in double quotes", "a single quote"),
                arguments("{\"a\": “b”}", "1:7", "a string in double quotes", "'“b”'"),
                arguments("{\"a\": [`b`]}", "1:8", "a string in double quotes", "'`b`'"),
                arguments("{a: 1}", "1:2", "a name in double quotes or '}'", "'a'"),
                arguments("{\"a\": 1, é: 2}", "1:10", "a name in double quotes behind ','", "'é'"),
                arguments("{\"a\": ${host}}", "1:7", "a value", "'$'"),
                arguments("{\"a\": 😀}", "1:7", "a value", "'😀'"),
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

    static Stream<Arguments> notUtf8() {
        byte[] cut = "{\"a\": \"é".getBytes(UTF_8);
        byte[] cutBehind = "{}\n😀".getBytes(UTF_8);
        return Stream.of(
                arguments("{\"é\": 1}".getBytes(ISO_8859_1), "1:3", "the byte 0xE9"),
                arguments("{\r\n\"ab\": \"né\"}".getBytes(ISO_8859_1), "2:9", "the byte 0xE9"),
                arguments("é".getBytes(ISO_8859_1), "1:1", "the byte 0xE9"),
                arguments(Arrays.copyOf(cut, cut.length - 1), "1:8", "the byte 0xC3"),
                arguments(Arrays.copyOf(cutBehind, cutBehind.length - 1), "2:1", "the byte 0xF0"),
                arguments(new byte[] {'{', (byte) 0xC0, (byte) 0xAF, '}'}, "1:2", "the byte 0xC0"),
                arguments(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}, "1:2", "the byte 0xED"),
                arguments("{}".getBytes(UTF_16), "1:1", "UTF-16"),
                arguments("\uFEFF{}".getBytes(UTF_16LE), "1:1", "UTF-16"),
                arguments(new byte[] {(byte) 0xFE}, "1:1", "the byte 0xFE"));
    }

    static Stream<Arguments> misshapen() {
        String scopes = "'capabilities.hipchatApiConsumer.scopes";
        return Stream.of(
                arguments("[]", List.of("1:1: expected an object as the document, but found an array")),
                arguments(" \"x\"", List.of("1:2: expected an object as the document, but found a string")),
                arguments("-1.5", List.of("1:1: expected an object as the document, but found a number")),
                arguments("true", List.of("1:1: expected an object as the document, but found true")),
                arguments(
                        "{\"capabilities\": []}",
                        List.of("1:18: expected an object as 'capabilities', but found an array")),
                arguments(
                        "{\"capabilities\": {\n \"hipchatApiConsumer\": null}}",
                        List.of("2:24: expected an object as 'capabilities.hipchatApiConsumer', but found null")),
                arguments(
                        withScopes("\"view_room\""),
                        List.of("1:52: expected an array of strings as " + scopes + "', but found a string")),
                arguments(
                        withScopes("{}"),
                        List.of("1:52: expected an array of strings as " + scopes + "', but found an object")),
                arguments(
                        withScopes("null"),
                        List.of("1:52: expected an array of strings as " + scopes + "', but found null")),
                arguments(
                        withScopes("[\"a\", 1, null,\n{\"a\": []}, [\"b\"], false, \"c\"]"),
                        List.of(
                                "1:58: expected a string as " + scopes + "[1]', but found a number",
                                "1:61: expected a string as " + scopes + "[2]', but found null",
                                "2:1: expected a string as " + scopes + "[3]', but found an object",
                                "2:12: expected a string as " + scopes + "[4]', but found an array",
                                "2:19: expected a string as " + scopes + "[5]', but found false")),
                arguments(
                        withScopes("[],\n\"scopes\": [\"a\"]"),
                        List.of("2:1: expected one member as " + scopes + "', but found a second one")),
                arguments(
                        "{\"capabilities\": {},\n\"capabilities\": {},\n\"capabilities\": {}}",
                        List.of(
                                "2:1: expected one member as 'capabilities', but found a second one",
                                "3:1: expected one member as 'capabilities', but found a second one")),
                arguments(
                        "{\"capabilities\": 1,\n\"capab\\u0069lities\": {}}",
                        List.of(
                                "1:18: expected an object as 'capabilities', but found a number",
                                "2:1: expected one member as 'capabilities', but found a second one")));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedJsonIsPointedAtWhereItStops(String text, String place, String expected, String found) {
        assertThat(problems(text))
                .containsExactly(place + " is not valid JSON: expected " + expected + ", but found " + found);
    }

    @ParameterizedTest
    @MethodSource("malformedLexemes")
    void malformedValuesArePointedAtWhereTheyGoWrong(String value, String place, String expected, String found) {
        assertThat(problems("{\"a\": " + value + "}"))
                .containsExactly(place + " is not valid JSON: expected " + expected + ", but found " + found);
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void bytesThatAreNotUtf8AreNamed(byte[] bytes, String place, String found) {
        assertThat(problems(bytes, POINTER))
                .containsExactly(place + " is not valid JSON: expected text in UTF-8, but found " + found);
    }

    @ParameterizedTest
    @MethodSource("misshapen")
    void everyComplaintAboutShapeIsMadeAtOnce(String text, List<String> expected) {
        assertThat(problems(text)).isEqualTo(expected);
    }

    @Test
    void complaintsAboutShapeGiveWayToOneAboutSyntax() {
        assertThat(problems("{\"capabilities\": [],}"))
                .containsExactly("1:21 is not valid JSON: expected a name in double quotes behind ',', but found '}'");
    }

    @Test
    void findingsCarryTheCodeOfTheirKind() {
        assertThat(List.of(problem("{"), problem("[]")))
                .extracting(Finding::code)
                .containsExactly(Code.MALFORMED_DESCRIPTOR, Code.WRONG_DESCRIPTOR_SHAPE);
    }

    private static Finding problem(String text) {
        return ((DescriptorParser.Rejected) parse(text.getBytes(UTF_8), POINTER))
                .findings()
                .get(0);
    }

    @Test
    void whatIsLongOrDeepIsNotMalformed() {
        int depth = 100_000;
        List<String> texts = List.of(
                "{\"a\": " + "[".repeat(depth) + "]".repeat(depth) + "}",
                "{\"capabilities\": ".repeat(depth) + "{}" + "}".repeat(depth),
                "{\"a\": " + "9".repeat(5_000) + "}",
                "{\"a\": -0." + "9".repeat(5_000) + "e-" + "9".repeat(5_000) + "}",
                "{\"" + "n".repeat(1_000_000) + "\": \"" + "v".repeat(10_000_000) + "\"}");
        assertThat(texts).allSatisfy(text -> assertThat(problems(text)).isEmpty());
    }

    @Test
    void anErrorBehindMuchTextIsFoundAtItsPlace() {
        assertThat(problems("{\"a\": " + "[".repeat(100_000)))
                .containsExactly("1:100007 is not valid JSON: expected a value or ']', but found the end of the file");
        assertThat(problems("{\"a\": \"" + "é\\n".repeat(50_000) + "\",\n\"b\": " + "9".repeat(5_000) + " x}"))
                .containsExactly("2:5007 is not valid JSON: expected ',' or '}', but found 'x'");
        assertThat(problems("{\"" + "n".repeat(100_000) + "\": 1,}"))
                .containsExactly(
                        "1:100008 is not valid JSON: expected a name in double quotes behind ',', but found '}'");
    }

    @Test
    void namesWithOneHashAreNotMalformed() {
        StringBuilder text = new StringBuilder("{");
        for (int name = 0; name < 4_096; name++) {
            for (int bit = 0; bit < 12; bit++) {
                text.append(bit == 0 ? "\"" : "").append((name >> bit & 1) == 0 ? "Ab" : "BA");
            }
            text.append("\": 1, ");
        }
        assertThat(problems(text + "\"last\": 1}")).isEmpty();
    }

    static Stream<Arguments> positions() {
        return Stream.of(
                arguments(withScopes("[\"a\",\"b\"]"), List.of("1:53 a", "1:57 b")),
                arguments(withScopes("[\n\t\t\"a\" ,\r\n  \"b\",\r\"c\"]"), List.of("2:3 a", "3:3 b", "4:1 c")),
                arguments(withScopes("[\"é\", \"😀\",  \"c\"]"), List.of("1:53 é", "1:58 😀", "1:65 c")),
                arguments(withScopes("[\"\\u00e9\\n\", \"b\"]"), List.of("1:53 é\n", "1:65 b")),
                arguments("\uFEFF" + withScopes("[\"a\"]"), List.of("1:53 a")),
                arguments("\n\r\n\r\r" + withScopes("[\"a\"]"), List.of("5:53 a")),
                arguments(
                        "{\"é😀\": 1,\"capabilities\":{\"hipchatApiConsumer\":{\"scopes\":[\"a\"]}}}",
                        List.of("1:59 a")),
                arguments(
                        "{\"x\": \"" + "é".repeat(70_000)
                                + "\",\n\"capabilities\":{\"hipchatApiConsumer\":{\"scopes\":[\"a\"]}}}",
                        List.of("2:49 a")));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void everyScopeHasItsPlace(String text, List<String> expected) {
        assertThat(scopes(text, POINTER)).isEqualTo(expected);
    }

    @Test
    void repeatedScopesAreKeptForTheCheck() {
        assertThat(scopes(withScopes("[\"a\", \"a\"]"), POINTER)).containsExactly("1:53 a", "1:58 a");
    }

    static Stream<Arguments> absent() {
        return Stream.of(
                arguments(" {}", "d.json:1:2"),
                arguments("{\n\"capabilities\": {}}", "d.json:2:17"),
                arguments("{\"capabilities\": {\n \"hipchatApiConsumer\": {\"fromName\": \"x\"}}}", "d.json:2:24"),
                arguments(withScopes("[ ]"), "d.json:1:52"),
                arguments("{\"a\": {\"capabilities\": {}}, \"scopes\": [\"x\"]}", "d.json:1:1"),
                arguments("{\"\": {}, \"Capabilities\": {\"scopes\": []}}", "d.json:1:1"));
    }

    @ParameterizedTest
    @MethodSource("absent")
    void aDescriptorWithoutScopesDeclaresNone(String text, String place) {
        Descriptor descriptor = descriptor(text, POINTER);
        assertThat(descriptor.scopes()).isEmpty();
        assertThat(descriptor.place()).hasToString(place);
        assertThat(descriptor.jsonPath()).isEqualTo("capabilities.hipchatApiConsumer.scopes");
    }

    static Stream<Arguments> pointers() {
        return Stream.of(
                arguments("/hipchat/scopes", "{\"hipchat\": {\"scopes\": [\"a\"]}}", List.of("1:25 a")),
                arguments("/scopes", "{\"scopes\": [\"a\"]}", List.of("1:13 a")),
                arguments("/a~1b/m~0n", "{\"a/b\": {\"m~n\": [\"a\"]}}", List.of("1:18 a")),
                arguments("/~01", "{\"~1\": [\"a\"], \"/\": 0}", List.of("1:9 a")),
                arguments("/", "{\"\": [\"a\"]}", List.of("1:7 a")),
                arguments("/a//b", "{\"a\": {\"\": {\"b\": [\"a\"]}}}", List.of("1:19 a")),
                arguments("/é/😀", "{\"é\": {\"\\ud83d\\uDE00\": [\"a\"]}}", List.of("1:25 a")),
                arguments("/hipchat/scopes", "{\"hipchat\": {\"sc\\u006fpes\": [\"a\"]}}", List.of("1:30 a")));
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void thePointerLeadsToTheArray(String pointer, String text, List<String> expected) {
        assertThat(scopes(text, pointer)).isEqualTo(expected);
    }

    @Test
    void otherMembersMayRepeatAndHoldTemplates() {
        String text =
                "{\"a\": 1, \"a\": {\"b\": 1, \"b\": 2}, \"links\": {\"self\": \"${host}/d\", \"x\": \"{{localBaseUrl}}\"},"
                        + " \"{{name}}\": \"<?php ?>\", \"slash\": \"\\/ \u007F \u2028 \\ud800\"}";
        assertThat(descriptor(text, POINTER).scopes()).isEmpty();
    }
}
