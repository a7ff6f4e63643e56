package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why the add-on cannot start, in one line each. */
final class StartTest {
    @TempDir
    private Path directory;

    @Test
    void aPortInUseIsNamedAndTheDatabaseIsLeftFree() {
        try (Addon running = Scene.startAddon(directory.resolve("one"), AddonScopes.TOKEN_SCOPE)) {
            Settings same = new Settings(running.port(), Optional.empty(), directory.resolve("standup"));

            assertThatThrownBy(() -> Addon.start(same, AddonScopes.TOKEN_SCOPE))
                    .isInstanceOf(StartException.class)
                    .hasMessage("cannot listen on port " + running.port() + " (PORT): another process uses it");
        }
        Scene.startAddon(directory, AddonScopes.TOKEN_SCOPE).close();
    }

    @Test
    void aDatabaseThatIsNoneIsNamed() throws Exception {
        Files.writeString(directory.resolve("notes.mv.db"), "no database, but some notes\n".repeat(1000));

        assertThatThrownBy(() -> InstallationStore.open(directory.resolve("notes")))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith(
                        "cannot open the database " + directory.resolve("notes") + ".mv.db (DATABASE): ")
                .hasMessageNotContaining("\n");
    }
}
