package dev.scopecheck.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of scripts and templates, of whatever language, that mention the API or do not. */
final class MentionedApiTest {

    private final MentionedApi api = new MentionedApi(PlatformFile.hipChat());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.get('/v2/room/' + id)",
                "fetch(`${base}/v2/user`)",
                "url: \"https://api.hipchat.com\",",
                "const API = '//api.HipChat.com/v2';",
                "<a href='{{api}}/v2/room/7/history'>",
                "/V2/ROOM/7",
            })
    void mentioned(String line) {
        assertThat(api.lines(line)).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a href='https://www.hipchat.com/help'>HipChat</a>",
                "HipChat.dialog.close()",
                "fetch('/room/7')",
                "fetch('/v2/things')",
                "fetch('/v2/roommate')",
                "fetch('/v2/room-list')",
                "/api/v1/room",
            })
    void notMentioned(String line) {
        assertThat(api.lines(line)).isEmpty();
    }

    @Test
    void eachLineIsCounted() {
        assertThat(api.lines("/v2/room\r\n\n/v2/user\nnothing\r/v2/room")).containsExactly(1, 3, 5);
    }

    @Test
    void aPlatformWithoutVersionIsMentionedByTwoWords() {
        Platform plank = PlatformFile.hipChat()
                .with(List.of(
                        new Endpoint("GET", "/rest/cards/{card}", Optional.empty(), List.of(), Confidence.LOW, "", ""),
                        new Endpoint("GET", "/cards/{card}", Optional.empty(), List.of(), Confidence.LOW, "", "")));

        assertThat(new MentionedApi(plank).lines("a/rest/cards/7\n/cards/7\n/rest/{x}"))
                .containsExactly(1);
    }
}
