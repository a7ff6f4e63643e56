package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\": \"room_message\", \"item\": {\"message\": {\"message\": \"hello\"}, \"room\": {\"id\": 42}}}",
                "{\"event\": \"room_enter\", \"item\": {\"room\": {\"id\": 42}}}",
                "{\"event\": \"room_message\"}",
                "[]",
                "not JSON",
                ""
            })
    void whatIsNoCallForAStandupIsLeftAlone(String body) {
        try (Scene scene = Scene.open(directory)) {
            HttpRequest request = scene.host()
                    .message(scene.registration(), "/standup")
                    .header("Authorization", "JWT " + scene.registration().sign(Duration.ofMinutes(1)))
                    .POST(BodyPublishers.ofString(body))
                    .build();

            assertThat(new HostClient().send(request).status()).isEqualTo(204);
            assertThat(scene.host().calls()).isEmpty();
        }
    }
}
