package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstallationTest {
    @TempDir
    private Path directory;

    @Test
    void restartKeepsInstallations() {
        try (StandInHost host = StandInHost.start()) {
            Registration before = installAndStop(host);

            try (Addon restarted = Scene.startAddon(directory, AddonScopes.TOKEN_SCOPE)) {
                Registration after = host.reread(before, Scene.descriptorUrl(restarted));
                assertThat(host.say(after, "/standup")).isEqualTo(204);
                assertThat(host.calls()).hasSize(4);
            }
        }
    }

    @Test
    void storeKeepsEveryFact() {
        Installation room = new Installation(
                new Credentials("a", "secret"), new HostUrls("http://t", "http://u/v2"), 7, OptionalLong.of(42));
        Installation group = new Installation(new Credentials("b", "other"), room.host(), 8, OptionalLong.empty());

        try (InstallationStore store = InstallationStore.open(directory.resolve("facts"))) {
            store.add(room);
            store.add(group);
        }

        try (InstallationStore store = InstallationStore.open(directory.resolve("facts"))) {
            assertThat(store.find("a")).contains(room);
            assertThat(store.find("b")).contains(group);
            assertThat(store.find("c")).isEmpty();
        }
    }

    @Test
    void uninstalledRoomIsForgotten() {
        try (Scene scene = Scene.open(directory)) {
            scene.host().uninstall(scene.registration());

            assertThat(scene.sayStandup()).isEqualTo(401);
            assertThat(scene.host().calls()).isEmpty();
        }
    }

    @Test
    void credentialsOfAnUninstalledRoomAreNoLongerTrusted() {
        try (Scene scene = Scene.open(directory)) {
            scene.host().uninstall(scene.registration());

            assertThat(announce(scene, Map.of())).isEqualTo(502);
        }
    }

    @Test
    void uninstallingLeavesOtherInstallationsAlone() {
        try (Scene scene = Scene.open(directory)) {
            Registration other = scene.host().install(Scene.descriptorUrl(scene.addon()));
            scene.host().uninstall(other);

            assertThat(scene.sayStandup()).isEqualTo(204);
        }
    }

    @Test
    void announcementMayComeTwice() {
        try (Scene scene = Scene.open(directory)) {
            assertThat(announce(scene, Map.of())).isEqualTo(204);
        }
    }

    @Test
    void knownInstallationIsNotReplacedByAnother() {
        try (Scene scene = Scene.open(directory)) {
            assertThat(announce(scene, Map.of("oauthSecret", "secret-of-another")))
                    .isEqualTo(409);
            assertThat(scene.sayStandup()).isEqualTo(204);
        }
    }

    @Test
    void credentialsThatTheHostDoesNotKnowAreRefused() {
        try (Scene scene = Scene.open(directory)) {
            assertThat(announce(scene, Map.of("oauthId", "oauth-unknown"))).isEqualTo(502);
        }
    }

    @Test
    void addressWithoutACapabilitiesDocumentIsRefused() {
        try (Scene scene = Scene.open(directory)) {
            Map<String, String> elsewhere =
                    Map.of("capabilitiesUrl", scene.host().url("/nothing"));
            assertThat(announce(scene, elsewhere)).isEqualTo(502);
            assertThat(announce(scene, Map.of("capabilitiesUrl", "no address"))).isEqualTo(502);
        }
    }

    @Test
    void announcementWithAMissingFieldIsRefused() {
        try (Scene scene = Scene.open(directory)) {
            assertThat(announce(scene, Map.of("oauthSecret", ""))).isEqualTo(400);
        }
    }

    private Registration installAndStop(StandInHost host) {
        try (Addon addon = Scene.startAddon(directory, AddonScopes.TOKEN_SCOPE)) {
            return host.install(Scene.descriptorUrl(addon));
        }
    }

    private static int announce(Scene scene, Map<String, String> changes) {
        Map<String, Object> fields = new HashMap<>(scene.host().announcement(scene.registration()));
        fields.putAll(changes);
        return scene.host().post(scene.registration().callbackUrl(), fields).status();
    }
}
