package dev.scopecheck.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformParserTest {

    @Test
    void everyFactIsRead() throws IOException {
        Platform platform = parse("""
                {"name": "Chat", "descriptorNames": ["chat.json"], "scopesPointer": "/scopes",
                 "userTokensPointer": "/persons",
                 "scopes": [{"name": "read", "grants": "Read", "includes": ["look"]}],
                 "endpoints": [
                   {"method": "GET", "path": "/a", "anyOf": ["read"], "tokens": ["user"],
                    "confidence": "low", "title": "A", "note": "why"},
                   {"method": "GET", "path": "/b", "anyOf": [], "confidence": "high"},
                   {"method": "GET", "path": "/c", "anyOf": null}]}
                """);
        assertThat(platform)
                .isEqualTo(new Platform(
                        "Chat",
                        List.of("chat.json"),
                        "/scopes",
                        "/persons",
                        List.of(new PlatformScope("read", "Read", List.of("look"))),
                        List.of(
                                new Endpoint(
                                        "GET",
                                        "/a",
                                        Optional.of(List.of("read")),
                                        List.of("user"),
                                        Confidence.LOW,
                                        "A",
                                        "why"),
                                new Endpoint("GET", "/b", Optional.of(List.of()), List.of(), Confidence.HIGH, "", ""),
                                new Endpoint("GET", "/c", Optional.empty(), List.of(), Confidence.UNKNOWN, "", ""))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]| expected START_OBJECT, but found START_ARRAY in line 1",
                "{~nam~: ~x~}| unknown name 'nam' in line 1",
                "{~name~: 1}| expected VALUE_STRING, but found VALUE_NUMBER_INT in line 1",
                "{~name~: null}| expected VALUE_STRING, but found VALUE_NULL in line 1",
                "{~scopes~: {}}| expected START_ARRAY, but found START_OBJECT in line 1",
                "{~descriptorNames~: ~x~}| expected START_ARRAY, but found VALUE_STRING in line 1",
                "{~endpoints~: ~x~}| expected START_ARRAY, but found VALUE_STRING in line 1",
                "{~scopes~: [~x~]}| expected START_OBJECT, but found VALUE_STRING in line 1",
                "{~scopes~: [{}]}| expected a 'name' in the object that ends in line 1",
                "{~scopes~: [{~power~: ~x~}]}| unknown name 'power' in line 1",
                "{~name~: ~x~, ~scopesPointer~: ~/a~, ~scopes~: [{}]}| expected a 'name' in the object that ends in line 1",
                "{~scopes~: [3]}| expected START_OBJECT, but found VALUE_NUMBER_INT in line 1",
                "{~endpoints~: [3]}| expected START_OBJECT, but found VALUE_NUMBER_INT in line 1",
                "{~endpoints~: [{~path~: ~/a~}]}| expected a 'method' in the object that ends in line 1",
                "{~endpoints~: [{~method~: ~GET~}]}| expected a 'path' in the object that ends in line 1",
                "{~endpoints~: [{~confidence~: ~sure~}]}| unknown confidence 'sure' in line 1",
                "{~endpoints~: [{~confidence~: ~HIGH~}]}| unknown confidence 'HIGH' in line 1",
                "{~scopesPointer~: ~/a~}| expected a 'name' in the object that ends in line 1",
                "{~name~: ~x~}| expected a 'scopesPointer' in the object that ends in line 1",
                "{~name~: ~x~, ~scopesPointer~: ~/a~} 1| expected the end of the file, but found '1' in line 1, column 38",
            })
    void whatIsNotAsExpectedIsAnErrorWithItsLine(String json, String message) {
        assertThatIOException().isThrownBy(() -> parse(json.replace('~', '"'))).withMessage(message);
    }

    @Test
    void whatStandsBehindTheScopesIsLeftUnread() throws IOException {
        String scopes = "{\"name\": \"x\", \"scopesPointer\": \"/a\", \"scopes\": [{\"name\": \"read\"}]";

        Platform platform = PlatformParser.parseScopes(scopes + ", \"endpoints\": [no JSON");

        assertThat(platform.scopeNames()).containsExactly("read");
        assertThat(platform.endpoints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\": \"x\"", "{\"scopes\": [", "{name: 1}"})
    void textThatIsNoJsonIsAnError(String text) {
        assertThatIOException().isThrownBy(() -> parse(text));
    }

    private static Platform parse(String json) throws IOException {
        return PlatformParser.parse(json);
    }
}
