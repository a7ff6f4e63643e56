package dev.scopecheck.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts, in which {@code …} stands for what is not known, and {@code §} for one segment of it: the methods that are recognised, and what is doubted. */
final class EndpointRecogniserTest {

    private final EndpointRecogniser texts = new EndpointRecogniser(PlatformFile.hipChat());

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
            /v2/room…                                           | DELETE GET POST PUT | REST
            /v2/room/…                                          | DELETE GET POST PUT | REST
            /v2/room/……                                         | DELETE GET POST PUT | REST
            /v2/room/§                                          | DELETE GET PUT | NONE
            /v2/room/§§                                         | DELETE GET POST PUT | REST
            /v2/user/…/history/…                                | GET            | REST
            https://api.hipchat.com/v2/…                        | DELETE GET POST PUT | REST
            https://api.hipchat.com…                            | DELETE GET POST PUT | REST
            https://api.hipchat.com/…/webhook/§                 | DELETE GET POST PUT | REST
            https://chat.example.com/v2/room/1/topic            | PUT            | SERVER
            /room/1/topic                                       | PUT            | API
            …/room/…/topic                                      | PUT            | API
            """)
    void whatIsRecognised(String text, String methods, String doubt) {
        assertThat(texts.recognise(given(text))).hasValueSatisfying(path -> {
            assertThat(path.by(Set.of()).endpoints().stream()
                            .map(Endpoint::method)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(" ")))
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
        assertThat(texts.recognise(given(text)).flatMap(path -> path.doubt(false, false)))
                .isEmpty();
    }

    @Test
    void aClientMakesAPathSurer() {
        assertThat(texts.recognise("/room/1/topic").flatMap(path -> path.doubt(true, false)))
                .map(Enum::name)
                .contains("NONE");
        assertThat(texts.recognise("/room/1").flatMap(path -> path.doubt(true, false)))
                .map(Enum::name)
                .contains("API");
    }

    @Test
    void aHandlerMakesItARoute() {
        assertThat(texts.recognise("/v2/room/{room}/topic").flatMap(path -> path.doubt(false, true)))
                .isEmpty();
        assertThat(texts.recognise(given("/v2/room/…/topic")).flatMap(path -> path.doubt(false, true)))
                .isPresent();
    }

    @Test
    void mostTextsAreToldApartAtOnce() {
        assertThat(texts.mayBePart("application/json")).isFalse();
        assertThat(texts.mayBePart("/room")).isTrue();
        assertThat(texts.mayBePart("room")).isTrue();
        assertThat(texts.mayBePart("https://api.hipchat.com")).isTrue();
    }

    @Test
    void aSegmentIsAWordOfAPath() {
        assertThat(texts.isSegment("room")).isTrue();
        assertThat(texts.isSegment("/room")).isFalse();
        assertThat(texts.isSegment("{room_id_or_name}")).isFalse();
        assertThat(texts.isSegment("hipchat")).isFalse();
    }

    @Test
    void whatIsPutInWhileTheProgramRunsMakesItDynamic() {
        assertThat(texts.recognise(given("/v2/room/…/topic")).map(RecognisedPath::dynamic))
                .contains(true);
        assertThat(texts.recognise("/v2/room/{room}/topic").map(RecognisedPath::dynamic))
                .contains(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://api.hipchat.com/v2/room/1/topic | PLATFORM | true  | 2
            api.HipChat.com/v2/room/1/topic         | PLATFORM | true  | 2
            ….hipchat.com/v2/room/1/topic           | PLATFORM | true  | 2
            …/v2/room/1/topic                       | UNKNOWN  | true  | 2
            …v2/room/1/topic                        | UNKNOWN  | true  | 2
            …:8080/v2/room/1/topic                  | UNKNOWN  | true  | 2
            /v2/room/1/topic                        | NONE     | true  | 2
            /room/1/topic                           | NONE     | false | 2
            /room/@me/topic                         | NONE     | false | 2
            http://localhost/v2/room/1/topic        | OTHER    | true  | 2
            …://…/v2/room                           | UNKNOWN  | true  | 1
            HTTPS://api.hipchat.com/room            | PLATFORM | false | 1
            """)
    void whatIsSaidOfIt(String text, RecognisedPath.Server server, boolean versioned, int words) {
        assertThat(texts.recognise(given(text))).hasValueSatisfying(path -> {
            assertThat(path.server()).isEqualTo(server);
            assertThat(path.versioned()).isEqualTo(versioned);
            assertThat(path.words()).isEqualTo(words);
        });
    }

    private static String given(String text) {
        return text.replace("…", EndpointRecogniser.UNKNOWN).replace("§", EndpointRecogniser.SEGMENT);
    }
}
