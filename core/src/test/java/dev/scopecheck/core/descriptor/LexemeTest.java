package dev.scopecheck.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexemeTest {

    @Test
    void aNameMayBeTheFirstThingInAText() {
        assertThat(Lexeme.name("\"ab\"", 0)).isEqualTo(Lexeme.string("\"ab\"", 0));
    }

    @Test
    void anEscapedBackslashInFrontOfAUIsNoHalfOfACharacter() {
        assertThat(Lexeme.name("\"\\\\ud800\"", 0).isHalf()).isFalse();
        assertThat(Lexeme.name("\"\\ud800\"", 0).isHalf()).isTrue();
    }
}
