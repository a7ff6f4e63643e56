package dev.scopecheck.commands.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain words, 1-2 (of 3). -> plain words, 1-2 (of 3).",
                "send_notification -> send_notification",
                "_soft_ *loud* ~~gone~~ -> \\_soft\\_ \\*loud\\* \\~\\~gone\\~\\~",
                "a | b -> a \\| b",
                "<script>alert(1)</script> -> \\<script\\>alert(1)\\</script\\>",
                "[here](https://example.com) -> \\[here\\](https://example.com)",
                "![pixel](x) -> !\\[pixel\\](x)",
                "back`tick` -> back\\`tick\\`",
                "back\\slash -> back\\\\slash",
                "&lt;b&gt; &#60; a & b -> &amp;lt;b&amp;gt; &amp;#60; a & b",
                "ask @octocat -> ask @<!-- -->octocat",
                "a@ b -> a@ b",
                "# heading -> \\# heading",
                "- item -> \\- item",
                "12. item -> 12\\. item",
                ". -> .",
            })
    void wordsStayWords(String text, String escaped) {
        assertThat(MarkdownText.words(text)).isEqualTo(escaped);
    }

    @Test
    void codeIsFencedByMoreBackticksThanItHolds() {
        assertThat(MarkdownText.code("a_b")).isEqualTo("`a_b`");
        assertThat(MarkdownText.code("a`b")).isEqualTo("``a`b``");
        assertThat(MarkdownText.code("``")).isEqualTo("``` `` ```");
        assertThat(MarkdownText.codeCell("a|b")).isEqualTo("`a\\|b`");
        assertThat(MarkdownText.fence("```", 3)).isEqualTo("````");
    }
}
