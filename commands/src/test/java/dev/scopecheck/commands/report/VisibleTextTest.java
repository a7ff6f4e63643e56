package dev.scopecheck.commands.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibleTextTest {

    @Test
    void blanksBecomeOneBlank() {
        assertThat(VisibleText.of(" a\n\n\tb  c ")).isEqualTo("a b c");
    }

    @Test
    void whatChangesTheRestUnseenIsSpeltOut() {
        assertThat(VisibleText.of("a\u202Eb\u2066c\u0000d\u2028e\uD800"))
                .isEqualTo("a\\u202eb\\u2066c\\u0000d\\u2028e\\ud800");
    }

    @Test
    void scriptsAndEmojiStay() {
        String text = "שלום\u200F, ni\u00ADño 👩\u200D🚀";
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }
}
