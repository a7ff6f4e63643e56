package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AnswerTest {
    @Test
    void aPageBecomesOneLineOfWords() {
        Answer page = new Answer(502, """
                <html>
                <head><title>502 Bad Gateway</title><style>
                body { margin: 0 }
                </style></head>
                <body>
                <h1>Bad gateway</h1>
                </body>
                </html>
                """);

        assertThat(page.excerpt()).isEqualTo("502 Bad Gateway Bad gateway");
    }

    @Test
    void jsonStaysAsItIsAndWhatIsLongIsCutOff() {
        assertThat(new Answer(403, "{\"error\": 7}").excerpt()).isEqualTo("{\"error\": 7}");
        assertThat(new Answer(500, "a".repeat(1000)).excerpt()).isEqualTo("a".repeat(200) + "…");
    }
}
