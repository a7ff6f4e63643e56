package dev.scopecheck.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UrlTextTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.hipchat.com/v2/room, true, /v2/room",
        "https://api.hipchat.com, true, ''",
        "https://api.hipchat.com?a=/b, true, /b",
        "{scheme}://{host}/v2/room, true, /v2/room",
        "/v2/room, false, /v2/room",
        "v2/room, false, v2/room",
        "'', false, ''",
        "/login?next=https://example.com/a, false, /login?next=https://example.com/a",
        "https://a.b/login?next=https://example.com/a, true, /login?next=https://example.com/a",
    })
    void aTextIsDividedBehindItsHost(String text, boolean host, String path) {
        assertThat(UrlText.hasHost(text)).isEqualTo(host);
        assertThat(UrlText.withoutHost(text)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.b/c/d, 11",
        "https://a.b, 11",
        "/c/d, 0",
        "a/b, 1",
        "a, 1",
        "'', 0",
        "a/login?next=https://example.com/a, 1",
    })
    void aPathStartsAtTheFirstSlash(String text, int start) {
        assertThat(UrlText.pathStart(text)).isEqualTo(start);
    }
}
