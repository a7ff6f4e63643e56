package dev.scopecheck.core.descriptor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.finding.MalformedDescriptor;
import dev.scopecheck.core.model.SyntaxSlip;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonSyntaxCheckTest {

    /** The headlines of what is wrong, without what all of them start with. */
    private static List<String> problems(byte[] bytes) {
        DescriptorFile file = new DescriptorFile("d.json", "d.json", bytes);
        DescriptorParser.ParseResult result = DescriptorParser.parse(file, "/capabilities/hipchatApiConsumer/scopes");
        return result instanceof DescriptorParser.Rejected rejected
                ? rejected.findings().stream()
                        .map(finding -> finding.headline().substring("descriptor d.json:".length()))
                        .toList()
                : List.of();
    }

    private static List<String> problems(String text) {
        return problems(text.getBytes(UTF_8));
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("", "1:1", "an object", "an empty file"),
                arguments("\uFEFF", "1:1", "an object", "an empty file"),
                arguments("\uFEFF\uFEFF{}", "1:1", "an object", "the character U+FEFF"),
                arguments("{\"a\": 1,\r\n}", "2:1", "a name in double quotes behind ','", "'}'"),
                arguments("{\n  \"a\": [\n1", "3:2", "']' for the '[' at 2:8", "the end of the file"),
                arguments("{\"a\\uD83D\": 1}", "1:4", "both halves of a character", "'\\uD83D'"),
                arguments("{\"a\": \"é\tb\"}", "1:9", "the escape \\t", "a tab"),
                arguments("{}\n\n{\"a\": 1,}", "3:1", "the end of the file", "'{'"));
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

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedJsonIsPointedAtWhereItStops(String text, String place, String expected, String found) {
        assertThat(problems(text))
                .containsExactly(place + " is not valid JSON: expected " + expected + ", but found " + found);
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void bytesThatAreNotUtf8AreNamed(byte[] bytes, String place, String found) {
        assertThat(problems(bytes))
                .containsExactly(place + " is not valid JSON: expected text in UTF-8, but found " + found);
    }

    @Test
    void theFindingHasTheSlip() {
        DescriptorFile file = new DescriptorFile("d.json", "d.json", "{'a': 1}".getBytes(UTF_8));

        assertThat(((DescriptorParser.Rejected) DescriptorParser.parse(file, "/a")).findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        MalformedDescriptor.class,
                        problem -> assertThat(problem.slip()).isEqualTo(SyntaxSlip.SINGLE_QUOTES));
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
}
