package dev.scopecheck.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of a platform's file as a whole, and of the scopes that include others. */
final class PlatformValidatorTest {

    private static final String GOOD = """
            {"name": "Chat", "descriptorNames": ["chat.json"], "scopesPointer": "/s", "userTokensPointer": "/u",
             "scopes": [{"name": "look", "grants": "To look"},
                        {"name": "read", "includes": ["look"]},
                        {"name": "admin", "grants": "", "includes": ["read"]}],
             "endpoints": [{"method": "GET", "path": "/a", "anyOf": ["look"]},
                           {"method": "PUT", "path": "/a", "anyOf": ["read"]},
                           {"method": "GET", "path": "/b"}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ["chat.json"]       | []                  | expected at least one name in 'descriptorNames'
            "/s"                | "s"                 | expected a JSON Pointer such as /scopes as 'scopesPointer', but found 's'
            "/u"                | "/u/"               | expected a JSON Pointer such as /scopes as 'userTokensPointer', but found '/u/'
            "name": "read"      | "name": "look"      | scope 'look' is there twice
            "includes": ["look"]| "includes": ["see"] | scope 'read' includes 'see', which is no scope
            "anyOf": ["look"]   | "anyOf": ["see"]    | endpoint 'GET /a' asks for 'see', which is no scope
            "path": "/b"        | "path": "b"         | expected a path that starts with /, but found 'b'
            "path": "/b"        | "path": "/a"        | endpoint 'GET /a' is there twice
            """)
    void whatBreaksARuleIsNoPlatform(String right, String wrong, String problem) throws IOException {
        assertThat(GOOD).contains(right);
        assertThatIOException()
                .isThrownBy(() -> PlatformFile.parse(GOOD.replace(right, wrong)))
                .withMessage(problem);
    }

    @Test
    void whatKeepsToThemIsOne() throws IOException {
        Platform chat = PlatformFile.parse(GOOD);

        assertThat(chat.scopeNames()).containsExactly("look", "read", "admin");
        assertThat(PlatformFile.parse(GOOD.replace("\"userTokensPointer\": \"/u\",", ""))
                        .userTokensPointer())
                .isEmpty();
    }

    @Test
    void aScopeCountsForWhatItIncludesAtAnyDepth() throws IOException {
        Platform chat = PlatformFile.parse(GOOD);

        assertThat(chat.countingFor("look")).containsExactly("admin", "look", "read");
        assertThat(chat.countingFor("read")).containsExactly("admin", "read");
        assertThat(chat.countingFor("admin")).containsExactly("admin");
    }

    @Test
    void whatAScopeGrantsIsSaidWhereItIsKnown() throws IOException {
        Platform chat = PlatformFile.parse(GOOD);

        assertThat(chat.grants("look")).contains("To look");
        assertThat(chat.grants("admin")).isEqualTo(Optional.empty());
        assertThat(chat.grants("other")).isEqualTo(Optional.empty());
    }

    @Test
    void extraScopesComeBehindItsOwn() throws IOException {
        Platform chat = PlatformFile.parse(GOOD);

        assertThat(chat.withExtraScopes(List.of()).scopeNames()).containsExactly("look", "read", "admin");
        assertThat(chat.withExtraScopes(List.of("b", "a", "read")).scopeNames())
                .containsExactly("look", "read", "admin", "a", "b");
        assertThat(chat.withExtraScopes(List.of("b")).descriptorNames()).containsExactly("chat.json");
    }
}
