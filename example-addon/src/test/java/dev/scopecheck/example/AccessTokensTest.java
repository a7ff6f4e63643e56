package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccessTokensTest {
    @TempDir
    private Path directory;

    @Test
    void oneTokenServesManyCalls() {
        try (Scene scene = Scene.open(directory)) {
            scene.sayStandup();
            scene.sayStandup();

            assertThat(scene.host().calls()).hasSize(8);
            assertThat(scene.host().tokens().issued()).isEqualTo(1);
        }
    }

    @Test
    void tokenIsFetchedAnewShortlyBeforeItExpires() {
        try (Scene scene = Scene.open(directory, StandInHost.start(Duration.ofSeconds(5)))) {
            int atInstallation = scene.host().tokens().issued();
            scene.sayStandup();

            assertThat(scene.host().tokens().issued()).isGreaterThan(atInstallation);
            assertThat(scene.host().calls())
                    .hasSize(4)
                    .allMatch(call -> call.answer().isSuccess());
        }
    }

    @Test
    void refusedTokenIsReplacedOnce() {
        try (Scene scene = Scene.open(directory)) {
            scene.host().tokens().revokeAll();

            assertThat(scene.sayStandup()).isEqualTo(204);
            assertThat(scene.host().calls().get(0).answer())
                    .isEqualTo(
                            new Answer(
                                    401,
                                    "{\"error\":{\"code\":401,\"message\":\"Invalid OAuth session\",\"type\":\"Unauthorized\"}}"));
            assertThat(scene.host().calls()).hasSize(5);
            assertThat(scene.host().tokens().issued()).isEqualTo(2);
        }
    }

    @Test
    void eachInstallationHasATokenOfItsOwn() {
        try (Scene scene = Scene.open(directory)) {
            Registration other = scene.host().install(Scene.descriptorUrl(scene.addon()));
            scene.sayStandup();
            scene.host().say(other, "/standup");

            assertThat(scene.host().tokens().issued()).isEqualTo(2);
        }
    }
}
