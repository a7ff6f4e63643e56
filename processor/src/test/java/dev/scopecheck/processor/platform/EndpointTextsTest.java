package dev.scopecheck.processor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts, in which {@code …} stands for what is not known: the methods that are recognised, and what is doubted. */
final class EndpointTextsTest {

    private static final EndpointTexts TEXTS = new EndpointTexts(PlatformFile.hipChat());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://api.hipchat.com/v2/room                     | GET POST       | NONE
            http://hipchat.example.com/v2/room/1?a=b/c#d        | DELETE GET PUT | NONE
            api.hipchat.com/v2/user/                            | GET POST       | NONE
            https://api.hipchat.com/room/lobby                  | DELETE GET PUT | NONE
            https://…/v2/user                                   | GET POST       | NONE
            …/v2/room/…/notification                            | POST           | NONE
            …v2/room/…/notification                             | POST           | NONE
            /v2/room/%s/notification?auth_token=%2$s            | POST           | NONE
            /v2/room/room-…/notification                        | POST           | NONE
            v2/room/{room}/share/link                           | POST           | NONE
            /v2/room/…/history/…                                | GET            | NONE
            /v2/room…                                           | GET POST       | REST
            https://chat.example.com/v2/room/1/topic            | PUT            | SERVER
            /room/1/topic                                       | PUT            | API
            …/room/…/topic                                      | PUT            | API
            """)
    void whatIsRecognised(String text, String methods, String doubt) {
        assertThat(TEXTS.recognise(given(text))).hasValueSatisfying(path -> {
            assertThat(path.endpoints().stream().map(Endpoint::method).sorted().collect(Collectors.joining(" ")))
                    .isEqualTo(methods);
            assertThat(path.doubt(false, false).map(Enum::name)).contains(doubt);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            room
            /room
            …/room
            /room/1
            /room…
            …
            /
            /v2
            /v2/…
            …/…/notification
            /v2/rooms
            /v2/room/1/notification/2
            /api/v2/room/1
            a /v2/room
            /v2/room/:id
            /v2/room/*
            /v2/room/{id:[0-9]+}
            https://api.example.com/v2/user/1
            https://api.example.com/room/1/topic
            ftp://api.hipchat.com/v2/room
            /user/login
            /user/all/history
            """)
    void whatIsNot(String text) {
        assertThat(TEXTS.recognise(given(text)).flatMap(path -> path.doubt(false, false)))
                .isEmpty();
    }

    @Test
    void aClientMakesAPathSurer() {
        assertThat(TEXTS.recognise("/room/1/topic").flatMap(path -> path.doubt(true, false)))
                .map(Enum::name)
                .contains("NONE");
        assertThat(TEXTS.recognise("/room/1").flatMap(path -> path.doubt(true, false)))
                .map(Enum::name)
                .contains("API");
    }

    @Test
    void aHandlerMakesItARoute() {
        assertThat(TEXTS.recognise("/v2/room/{room}/topic").flatMap(path -> path.doubt(false, true)))
                .isEmpty();
        assertThat(TEXTS.recognise(given("/v2/room/…/topic")).flatMap(path -> path.doubt(false, true)))
                .isPresent();
    }

    @Test
    void mostTextsAreToldApartAtOnce() {
        assertThat(TEXTS.mayBePart("application/json")).isFalse();
        assertThat(TEXTS.mayBePart("/room")).isTrue();
        assertThat(TEXTS.mayBePart("room")).isTrue();
        assertThat(TEXTS.mayBePart("https://api.hipchat.com")).isTrue();
    }

    private static String given(String text) {
        return text.replace("…", EndpointTexts.UNKNOWN);
    }
}
