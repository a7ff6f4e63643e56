package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The proof by running that the generated descriptor declares what the add-on needs, and no more. */
final class ScopesTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"group", "room"})
    void everyCallSucceedsWithTheGeneratedScopes(String tokenKind) {
        try (StandInHost host = StandInHost.start();
                Addon addon = Scene.startAddon(directory, AddonScopes.TOKEN_SCOPE)) {
            Registration registration = host.install(Scene.descriptorUrl(addon), tokenKind, "");

            assertThat(host.say(registration, "/standup")).isEqualTo(204);
            assertThat(host.calls().stream().map(RecordedCall::line))
                    .containsExactly(
                            "GET /v2/room/42 200",
                            "GET /v2/room/42/participant 200",
                            "POST /v2/room/42/notification 204",
                            "PUT /v2/room/42/topic 204");
        }
    }

    @Test
    void hostSeesTheQuestionAndTheTopic() {
        try (Scene scene = Scene.open(directory)) {
            scene.sayStandup();

            List<RecordedCall> calls = scene.host().calls();
            assertThat(calls.get(2).json().path("message").asText())
                    .startsWith("Stand-up in R&D \"east\": user-1, user-2, ");
            assertThat(calls.get(2).json().path("message_format").asText()).isEqualTo("text");
            assertThat(calls.get(3).json().path("topic").asText()).isEqualTo("Stand-up: 2 people");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.scopecheck.example.DeclaredScopes#ofGeneratedDescriptor")
    void someCallIsRefusedWithoutTheScope(String scope) {
        List<String> others = new ArrayList<>(DeclaredScopes.ofGeneratedDescriptor());
        others.remove(scope);

        try (StandInHost host = StandInHost.start();
                Addon addon = Scene.startAddon(directory, String.join(" ", others))) {
            Registration registration = host.install(Scene.descriptorUrl(addon), "room", scope);

            assertThat(registration.scopes()).isEqualTo(others);
            assertThat(host.say(registration, "/standup")).isEqualTo(502);
            assertThat(host.calls()).isNotEmpty();
            Answer refusal = host.calls().get(host.calls().size() - 1).answer();
            assertThat(refusal.status()).isEqualTo(403);
            assertThat(refusal.body())
                    .startsWith(
                            "{\"error\":{\"code\":403,\"message\":\"This action requires one of the following scopes: [")
                    .contains("u'" + scope + "'")
                    .endsWith("]\",\"type\":\"Forbidden\"}}");
        }
    }
}
