package dev.scopecheck.commands.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HostileTextsTest {

    @ParameterizedTest
    @EnumSource
    void staysATextEverywhere(Standing standing) throws IOException {
        Map<String, String> texts = Rendering.of(HostileAddOn.material(standing), Where.at("addon.json", 0, 0), "");

        assertThat(texts.get(Rendering.HTML))
                .contains("&lt;script&gt;", "{{title}} {}", "\\u202edesrever")
                .doesNotContain("<script", "<img", "\u202E", "\u2066")
                .containsOnlyOnce("</style>")
                .containsOnlyOnce("</title>");
        assertThat(texts.get(Rendering.MARKDOWN)).contains("\\<script\\>").doesNotContain("\u202E", "\u2066");
        assertThat(texts.get(Rendering.MARKDOWN).lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSizeBetween(3, 5));
        assertThat(new ObjectMapper().readTree(texts.get(Rendering.SARIF)).at("/runs/0/results"))
                .isNotEmpty();
    }
}
