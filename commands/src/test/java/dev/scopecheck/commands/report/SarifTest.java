package dev.scopecheck.commands.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.UnusableReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SarifTest {

    private static final FilePosition PLACELESS = FilePosition.at("target/report.json", 0, 0);

    @ParameterizedTest
    @ValueSource(strings = {"rich", "unknown"})
    void isWhatTheFormatsSchemaAsksFor(String name) throws IOException {
        String text = Files.readString(Path.of("src/test/pages", name, Renderers.SARIF));

        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyCodeIsARuleWithADescription() throws IOException {
        JsonNode rules = run(List.of()).at("/tool/driver/rules");

        assertThat(rules).hasSize(Code.values().length);
        assertThat(rules)
                .allSatisfy(rule ->
                        assertThat(rule.at("/shortDescription/text").asText()).matches("[A-Z@].*\\."));
    }

    @Test
    void whatStandsNowhereGetsAPlaceAsCodeScanningRefusesItElse() throws IOException {
        JsonNode result = run(List.of(new ReportedFinding(
                        new UnusableReport("r.json", "it is old", "compile"), FilePosition.NOWHERE, List.of())))
                .at("/results/0");

        assertThat(result.at("/ruleId").asText()).isEqualTo("UnusableReport");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("target/report.json");
        assertThat(result.at("/locations/0/physicalLocation/region").isMissingNode())
                .isTrue();
    }

    @Test
    void pathsBecomeRelativeReferences() throws IOException {
        FilePosition where = FilePosition.at("a b/ü#?:[x]%.java", 3, 7);
        JsonNode location = run(List.of(new ReportedFinding(new UnusableReport("r", "x", "y"), where, List.of())))
                .at("/results/0/locations/0/physicalLocation");

        assertThat(location.at("/artifactLocation/uri").asText()).isEqualTo("a%20b/%C3%BC%23%3F%3A%5Bx%5D%25.java");
        assertThat(location.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(location.at("/region/startLine").asInt()).isEqualTo(3);
        assertThat(location.at("/region/startColumn").asInt()).isEqualTo(7);
    }

    @Test
    void pathsStartAtTheRepositorysRoot() throws IOException {
        ReportedFinding reported = new ReportedFinding(
                new UnusableReport("r", "x", "y"), FilePosition.at("src/Room.java", 3, 7), List.of());
        String text = Sarif.render(List.of(reported), true, PLACELESS, "add-on/");

        assertThat(new ObjectMapper()
                        .readTree(text)
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("add-on/src/Room.java");
    }

    private static JsonNode run(List<ReportedFinding> findings) throws IOException {
        String text = Sarif.render(findings, true, PLACELESS, "");
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
        return new ObjectMapper().readTree(text).at("/runs/0");
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }
}
