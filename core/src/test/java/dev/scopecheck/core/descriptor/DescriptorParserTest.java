package dev.scopecheck.core.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.DeclaredScope;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DescriptorParserTest {

    private static final String POINTER = "/capabilities/hipchatApiConsumer/scopes";

    private static DescriptorParser.ParseResult parse(byte[] bytes, String pointer) {
        return DescriptorParser.parse(new DescriptorFile("d.json", "d.json", bytes), pointer);
    }

    /** The headlines of what is wrong, without what all of them start with. */
    private static List<String> problems(byte[] bytes, String pointer) {
        DescriptorParser.ParseResult result = parse(bytes, pointer);
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
                                "2:1: expected one member as 'capabilities', but found a second one")),
                arguments(
                        "{\"capabilities\":\n{\"hipchatAPIConsumer\": {}}}",
                        List.of("2:2: expected 'capabilities.hipchatApiConsumer', but found a member"
                                + " 'hipchatAPIConsumer'")),
                arguments(
                        withScopes("[]").replace("\"scopes", "\"Scopes"),
                        List.of("1:42: expected " + scopes + "', but found a member 'Scopes'")),
                arguments(
                        "{\"Capability\": {}, \"capability\": {}, \"capabilites\": {}, \"capabilites\": {}}",
                        List.of("1:38: expected 'capabilities', but found a member 'capabilites'")));
    }

    /** Names that are near, of members that are something else; and misspelt ones beside the right one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Capabilities\": []}",
                "{\"capabilities\": {\"HipchatApiConsumer\": true}}",
                "{\"capabilities\": {\"hipchatApiConsumer\": {\"scope\": \"view_room\"}}}",
                "{\"capabilities\": {\"webhook\": {}, \"glance\": {}}}",
                "{\"Capabilities\": {}, \"capabilities\": {}}",
                "{\"capabilities\": {}, \"Capabilities\": {}}"
            })
    void whatIsNotMisspelt(String text) {
        assertThat(problems(text)).isEmpty();
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
                arguments("{\"\": {}, \"abilities\": {\"scopes\": []}}", "d.json:1:1"));
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
