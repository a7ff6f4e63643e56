package dev.scopecheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.BadOption;
import dev.scopecheck.core.options.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GivenPropertiesTest {

    @ParameterizedTest
    @CsvSource({
        "scopecheck.dryrun, scopecheck.dryRun",
        "scopecheck.dry-run, scopecheck.dryRun",
        "scopcheck.skip, scopecheck.skip",
        "scopeCheck.unused, scopecheck.unused",
        "scopecheck.unusd, scopecheck.unused",
    })
    void aMisspeltNameIsReportedWithTheOneThatWasMeant(String name, String meant) {
        BadOption wrong = given(Map.of(name, "true")).wrong().get(0);

        assertThat(wrong.headline()).isEqualTo("unknown option '" + name + "'; did you mean '" + meant + "'?");
        assertThat(wrong.text()).endsWith("to fix      rename -D" + name + " to -D" + meant);
    }

    @Test
    void aNameWithThePrefixIsReportedAlsoIfItIsNearToNone() {
        BadOption wrong = given(Map.of("scopecheck.verbose", "true")).wrong().get(0);

        assertThat(wrong.text())
                .contains("scopecheck.dryRun", "scopecheck.unused")
                .endsWith("to fix      remove -Dscopecheck.verbose");
    }

    @Test
    void aWrongValueOfAnOptionIsReported() {
        assertThat(given(Map.of("scopecheck.unused", "eror")).wrong())
                .extracting(BadOption::text)
                .singleElement()
                .asString()
                .endsWith("to fix      pass -Dscopecheck.unused=error");
    }

    @Test
    void whatIsKnownOrMeantForOthersIsNot() {
        GivenProperties given = given(Map.of(
                "scopecheck.dryRun", "true", "scopecheck.unused", "error", "maven.test.skip", "true", "skipTests", ""));

        assertThat(given.wrong()).isEmpty();
        assertThat(given.options()).isEqualTo(Map.of("scopecheck.unused", "error"));
    }

    /** The list in the code is that of the goals' parameters, and no option has the name of one. */
    @Test
    void theParametersAreThoseOfTheGoals() throws IOException {
        String descriptor;
        try (InputStream in = GivenProperties.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(new TreeSet<>(Pattern.compile("\\$\\{(scopecheck\\.\\w+)}")
                        .matcher(descriptor)
                        .results()
                        .map(match -> match.group(1))
                        .toList()))
                .containsExactlyElementsOf(GivenProperties.PARAMETERS)
                .doesNotContainAnyElementsOf(Option.names());
    }

    private static GivenProperties given(Map<String, String> all) {
        Properties properties = new Properties();
        properties.putAll(all);
        return GivenProperties.of(new Properties(), properties);
    }
}
