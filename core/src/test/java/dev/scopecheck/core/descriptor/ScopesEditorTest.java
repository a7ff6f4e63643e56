package dev.scopecheck.core.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopesEditorTest {

    private static final String POINTER = "/capabilities/hipchatApiConsumer/scopes";

    private static Descriptor parse(String text, String pointer) {
        DescriptorParser.ParseResult result =
                DescriptorParser.parse(new DescriptorFile("d.json", "d.json", text.getBytes(UTF_8)), pointer);
        return ((DescriptorParser.Parsed) result).descriptor();
    }

    /** Splices, and makes sure that doing it once more changes nothing. */
    private static String spliced(String text, String pointer, String... names) {
        String result = parse(text, pointer).withScopes(List.of(names));
        assertThat(parse(result, pointer).withScopes(List.of(names))).isEqualTo(result);
        return result;
    }

    static Stream<Arguments> arrays() {
        return Stream.of(
                // several lines
                arguments("[\n  \"a\",\n  \"b\"\n]", "[\n  \"x\",\n  \"y\",\n  \"z\"\n]"),
                arguments("[\n  \"a\"\n]", "[\n  \"x\",\n  \"y\",\n  \"z\"\n]"),
                arguments("[\r\n\t\"a\",\r\n\t\"b\"\r\n]", "[\r\n\t\"x\",\r\n\t\"y\",\r\n\t\"z\"\r\n]"),
                arguments("[\r\t\"a\"\r]", "[\r\t\"x\",\r\t\"y\",\r\t\"z\"\r]"),
                arguments("[\n\n  \"a\",\n\n  \"b\"\n\n]", "[\n\n  \"x\",\n\n  \"y\",\n\n  \"z\"\n\n]"),
                // a comma at the start of the line
                arguments("[\n    \"a\"\n  , \"b\"\n]", "[\n    \"x\"\n  , \"y\"\n  , \"z\"\n]"),
                arguments("[ \"a\"\n, \"b\"\n]", "[ \"x\"\n, \"y\"\n, \"z\"\n]"),
                // one line
                arguments("[\"a\",\"b\"]", "[\"x\",\"y\",\"z\"]"),
                arguments("[\"a\", \"b\"]", "[\"x\", \"y\", \"z\"]"),
                arguments("[ \"a\" , \"b\" ]", "[ \"x\" , \"y\" , \"z\" ]"),
                arguments("[\"a\"]", "[\"x\", \"y\", \"z\"]"),
                arguments("[ \"a\" ]", "[ \"x\", \"y\", \"z\" ]"),
                arguments("[\t\"a\"]", "[\t\"x\", \"y\", \"z\"]"),
                // lines of different style: the first two elements decide
                arguments("[\"a\", \"b\",\n  \"c\"]", "[\"x\", \"y\", \"z\"]"),
                arguments("[\"a\",\n  \"b\", \"c\"\n]", "[\"x\",\n  \"y\",\n  \"z\"\n]"),
                arguments("[\n  \"a\", \"b\",\n  \"c\"\n]", "[\n  \"x\", \"y\", \"z\"\n]"),
                // commas and brackets that are content
                arguments("[\"a,]\\\"\", \",b\"]", "[\"x\", \"y\", \"z\"]"),
                arguments("[\"\\u005b\",  \"b,\" ,\n\"c\" ]", "[\"x\",  \"y\",  \"z\" ]"));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void theArrayKeepsItsWhiteSpace(String array, String expected) {
        String before = "{\"a\": [1 ,2],\"scopes\" :  ";
        String after = "  , \"z\":\t{ } }\n\n";
        assertThat(spliced(before + array + after, "/scopes", "x", "y", "z")).isEqualTo(before + expected + after);
    }

    static Stream<Arguments> emptyArrays() {
        return Stream.of(
                arguments("{\"scopes\":[]}", "{\"scopes\":[\"x\",\"y\"]}"),
                arguments("{\"scopes\": []}", "{\"scopes\": [\"x\", \"y\"]}"),
                arguments("{ \"scopes\" : [ ] }", "{ \"scopes\" : [\"x\", \"y\"] }"),
                arguments("{\"scopes\": []}\n", "{\"scopes\": [\"x\", \"y\"]}\n"),
                arguments("{\n  \"scopes\": []\n}", "{\n  \"scopes\": [\n    \"x\",\n    \"y\"\n  ]\n}"),
                arguments("{\n  \"scopes\": [\n  ]\n}", "{\n  \"scopes\": [\n    \"x\",\n    \"y\"\n  ]\n}"),
                arguments("{\r\n\t\"scopes\": []\r\n}", "{\r\n\t\"scopes\": [\r\n\t\t\"x\",\r\n\t\t\"y\"\r\n\t]\r\n}"),
                arguments("{\r  \"scopes\": []\r}", "{\r  \"scopes\": [\r    \"x\",\r    \"y\"\r  ]\r}"),
                arguments("{\n\"scopes\": []\n}", "{\n\"scopes\": [\n  \"x\",\n  \"y\"\n]\n}"),
                arguments(
                        "  {\n     \"scopes\": []\n  }",
                        "  {\n     \"scopes\": [\n        \"x\",\n        \"y\"\n     ]\n  }"));
    }

    @ParameterizedTest
    @MethodSource("emptyArrays")
    void anEmptyArrayIsFilledInTheStyleOfTheFile(String text, String expected) {
        assertThat(spliced(text, "/scopes", "x", "y")).isEqualTo(expected);
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                // minified, or on one line
                arguments("{}", "{\"hipchat\":{\"scopes\":[\"x\",\"y\"]}}"),
                arguments("{ }", "{ \"hipchat\":{\"scopes\":[\"x\",\"y\"]} }"),
                arguments("{\"a\":1}", "{\"a\":1,\"hipchat\":{\"scopes\":[\"x\",\"y\"]}}"),
                arguments("{\"a\": 1}\n", "{\"a\": 1, \"hipchat\": {\"scopes\": [\"x\", \"y\"]}}\n"),
                arguments("{ \"a\" : 1 }", "{ \"a\" : 1, \"hipchat\" : {\"scopes\" : [\"x\", \"y\"]} }"),
                arguments("{\"a\\\"b\" : 1}", "{\"a\\\"b\" : 1, \"hipchat\" : {\"scopes\" : [\"x\", \"y\"]}}"),
                arguments(
                        "{\r  \"hipchat\": {\r  }\r}",
                        "{\r  \"hipchat\": {\r    \"scopes\": [\r      \"x\",\r      \"y\"\r    ]\r  }\r}"),
                arguments("{\"hipchat\":{},\"a\":1}", "{\"hipchat\":{\"scopes\":[\"x\",\"y\"]},\"a\":1}"),
                arguments("{\"hipchat\":{\"b\":{}}}", "{\"hipchat\":{\"b\":{},\"scopes\":[\"x\",\"y\"]}}"),
                // several lines
                arguments("{\n}", "{\n  \"hipchat\": {\n    \"scopes\": [\n      \"x\",\n      \"y\"\n    ]\n  }\n}"),
                arguments("{\n    \"a\": 1\n}\n", """
                        {
                            "a": 1,
                            "hipchat": {
                                "scopes": [
                                    "x",
                                    "y"
                                ]
                            }
                        }
                        """),
                arguments(
                        "{\r\n\t\"a\":1\r\n}",
                        "{\r\n\t\"a\":1,\r\n\t\"hipchat\":{\r\n\t\t\"scopes\":[\r\n\t\t\t\"x\",\r\n\t\t\t\"y\"\r\n\t\t]\r\n"
                                + "\t}\r\n}"),
                arguments(
                        "{\r \"a\" :1\r}",
                        "{\r \"a\" :1,\r \"hipchat\" :{\r  \"scopes\" :[\r   \"x\",\r   \"y\"\r  ]\r }\r}"),
                arguments(
                        "{\n  \"hipchat\": {\n    \"name\": \"n\"\n  },\n  \"a\": 1\n}",
                        "{\n  \"hipchat\": {\n    \"name\": \"n\",\n    \"scopes\": [\n      \"x\",\n      \"y\"\n    ]\n  },\n"
                                + "  \"a\": 1\n}"),
                arguments(
                        "{\n  \"hipchat\": {},\n  \"a\": 1\n}",
                        "{\n  \"hipchat\": {\n    \"scopes\": [\n      \"x\",\n      \"y\"\n    ]\n  },\n  \"a\": 1\n}"),
                arguments(
                        "{\n  \"hipchat\": {\n  },\n  \"a\": 1\n}",
                        "{\n  \"hipchat\": {\n    \"scopes\": [\n      \"x\",\n      \"y\"\n    ]\n  },\n  \"a\": 1\n}"),
                arguments(
                        "{\n  \"hipchat\": { },\n  \"a\": 1\n}",
                        "{\n  \"hipchat\": { \"scopes\": [\"x\", \"y\"] },\n  \"a\": 1\n}"),
                // an object on one line in a file of several
                arguments(
                        "{\n  \"hipchat\": {\"name\": \"n\"}\n}",
                        "{\n  \"hipchat\": {\"name\": \"n\", \"scopes\": [\"x\", \"y\"]}\n}"),
                // a comma at the start of the line
                arguments(
                        "{ \"a\": 1\n, \"b\": 2\n}",
                        "{ \"a\": 1\n, \"b\": 2, \"hipchat\": {\"scopes\": [\"x\", \"y\"]}\n}"),
                // the whole document indented
                arguments(
                        "  {\n    \"a\": 1\n  }",
                        "  {\n    \"a\": 1,\n    \"hipchat\": {\n      \"scopes\": [\n        \"x\",\n        \"y\"\n      ]\n"
                                + "    }\n  }"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void whatIsMissingIsInsertedWhereItBelongs(String text, String expected) {
        assertThat(spliced(text, "/hipchat/scopes", "x", "y")).isEqualTo(expected);
    }

    @Test
    void missingCapabilitiesAreInsertedToo() {
        assertThat(spliced("{\n  \"key\": \"k\"\n}\n", POINTER, "x")).isEqualTo("""
                        {
                          "key": "k",
                          "capabilities": {
                            "hipchatApiConsumer": {
                              "scopes": [
                                "x"
                              ]
                            }
                          }
                        }
                        """);
        assertThat(spliced("{\"key\":\"k\"}", POINTER, "x"))
                .isEqualTo("{\"key\":\"k\",\"capabilities\":{\"hipchatApiConsumer\":{\"scopes\":[\"x\"]}}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"a\"]",
                "[ \"a\", \"b\" ]",
                "[\n  \"a\",\n  \"b\"\n]",
            })
    void noScopesAreAnEmptyArray(String array) {
        assertThat(spliced("{\n\"scopes\": " + array + "\n}", "/scopes")).isEqualTo("{\n\"scopes\": []\n}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\n}\n",
                "{\"scopes\": [ ]}",
                "{\"scopes\": [\n]}",
                "{\"a\": 1}",
                "\uFEFF{\"scopes\":[]}",
            })
    void aFileThatDeclaresNoneAlreadyIsLeftAlone(String text) {
        assertThat(spliced(text, "/scopes")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"scopes\": [\"a\",\"b\"]}",
                "{\"scopes\": [\"a\"   ,\n\"b\"\r]\t}\r\n",
                "\uFEFF{\"sc\\u006fpes\": [\"\\u0061\", \"\\u0062\"]}",
            })
    void aFileThatDeclaresTheSameIsLeftAlone(String text) {
        assertThat(spliced(text, "/scopes", "a", "b")).isEqualTo(text);
    }

    @Test
    void anotherOrderIsWritten() {
        assertThat(spliced("{\"scopes\": [\"b\", \"a\"]}", "/scopes", "a", "b"))
                .isEqualTo("{\"scopes\": [\"a\", \"b\"]}");
    }

    @Test
    void theByteOrderMarkStays() {
        assertThat(spliced("\uFEFF{\"scopes\": [\"é\"]}", "/scopes", "a")).isEqualTo("\uFEFF{\"scopes\": [\"a\"]}");
        assertThat(spliced("\uFEFF{}", "/scopes", "a")).isEqualTo("\uFEFF{\"scopes\":[\"a\"]}");
    }

    @Test
    void whatJsonCannotHoldIsEscaped() {
        assertThat(spliced("{\"scopes\": [\"a\"]}", "/scopes", "a\"b", "c\\d", "e\n\t\u0001", "é😀\u2028/"))
                .isEqualTo("{\"scopes\": [\"a\\\"b\", \"c\\\\d\", \"e\\n\\t\\u0001\", \"é😀\u2028/\"]}");
        assertThat(spliced("{\"scopes\": [\"\\uDE00\"]}", "/scopes", "\uDE00", "a\uD83D", "😀"))
                .isEqualTo("{\"scopes\": [\"\\uDE00\", \"a\\uD83D\", \"😀\"]}");
        assertThat(spliced("{}", "/\"a\n/b~1c", "x")).isEqualTo("{\"\\\"a\\n\":{\"b/c\":[\"x\"]}}");
    }
}
