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
    void staysATextEverywhere(ReportKind standing) throws IOException {
        Map<String, String> texts =
                Renderers.of(HostileAddOn.material(standing), FilePosition.at("addon.json", 0, 0), "");

        assertThat(texts.get(Renderers.HTML))
                .contains("&lt;script&gt;", "{{title}} {}", "\\u202edesrever")
                .doesNotContain("<script", "<img", "\u202E", "\u2066")
                .containsOnlyOnce("</style>")
                .containsOnlyOnce("</title>");
        assertThat(texts.get(Renderers.MARKDOWN)).contains("\\<script\\>").doesNotContain("\u202E", "\u2066");
        assertThat(texts.get(Renderers.MARKDOWN).lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSizeBetween(3, 5));
        assertThat(new ObjectMapper().readTree(texts.get(Renderers.SARIF)).at("/runs/0/results"))
                .isNotEmpty();
    }
}
