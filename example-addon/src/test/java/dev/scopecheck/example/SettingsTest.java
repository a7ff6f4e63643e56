package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
    @Test
    void nothingNeedsToBeSet() {
        Settings settings = read(Map.of());

        assertThat(settings).isEqualTo(new Settings(8080, Optional.empty(), Path.of("standup")));
        assertThat(settings.baseUrl(8081)).isEqualTo("http://localhost:8081");
    }

    @Test
    void everythingCanBeSet() {
        Settings settings =
                read(Map.of("PORT", "0", "BASE_URL", "https://addons.example.com/", "DATABASE", "data/rooms"));

        assertThat(settings)
                .isEqualTo(new Settings(0, Optional.of("https://addons.example.com"), Path.of("data/rooms")));
        assertThat(settings.baseUrl(8081)).isEqualTo("https://addons.example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "999999999999", "http"})
    void portsThatAreNoneAreNamed(String port) {
        assertThatThrownBy(() -> read(Map.of("PORT", port)))
                .hasMessage("invalid PORT: expected a number from 0 to 65535, but found '" + port + "'");
    }

    private static Settings read(Map<String, String> variables) {
        return Settings.read(name -> Optional.ofNullable(variables.get(name)));
    }
}
