package dev.scopecheck.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class SourceFileTest {

    private static final Path CLASSES = Path.of("app/target/classes");

    @Test
    void aSourceIsFoundFromTheClassFolder() {
        assertThat(SourceFile.of(CLASSES, "../../src/main/java/Bot.java"))
                .isEqualTo(new SourceFile(Path.of("app/src/main/java/Bot.java")));
    }

    @Test
    void aSourceThatIsNotKnownHasNoPath() {
        assertThat(SourceFile.of(CLASSES, "")).isSameAs(SourceFile.UNKNOWN);
        assertThat(SourceFile.UNKNOWN.path().toString()).isEmpty();
    }
}
