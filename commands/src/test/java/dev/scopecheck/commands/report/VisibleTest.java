package dev.scopecheck.commands.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibleTest {

    @Test
    void blanksBecomeOneBlank() {
        assertThat(Visible.of(" a\n\n\tb  c ")).isEqualTo("a b c");
    }

    @Test
    void whatChangesTheRestUnseenIsSpeltOut() {
        assertThat(Visible.of("a\u202Eb\u2066c\u0000d\u2028e\uD800"))
                .isEqualTo("a\\u202eb\\u2066c\\u0000d\\u2028e\\ud800");
    }

    @Test
    void scriptsAndEmojiStay() {
        String text = "שלום\u200F, ni\u00ADño 👩\u200D🚀";
        assertThat(Visible.of(text)).isEqualTo(text);
    }
}
