package dev.scopecheck.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A requirement in a report is of scopes or of one endpoint; and a report can be had of some types alone. */
final class ReportKindsTest {

    private static final SourcePlace PLACE =
            new SourcePlace("app.Bot", 5, "'m'", "Bot.java", 1, Set.of(), SourceFile.UNKNOWN);

    @ParameterizedTest
    @ValueSource(strings = {"allOf", "anyOf"})
    void scopesBesideAnEndpointAreNoReport(String member) {
        String compact = ReportWriter.render(report()).replaceAll("\\s*\\n\\s*", "");
        String both = compact.replaceFirst(
                "\"" + member + "\" : ?\\[ ?]", "\"" + member + "\": [{\"scope\": \"a\", \"line\": 1, \"column\": 1}]");

        assertThat(both).isNotEqualTo(compact);
        assertThat(ReportReader.parse(compact)).isPresent();
        assertThat(ReportReader.parse(both)).isEmpty();
    }

    @Test
    void twoEndpointsAreNoReport() {
        String compact = ReportWriter.render(report()).replaceAll("\\s*\\n\\s*", "");
        String two = compact.replaceFirst("\"endpoints\" : ?\\[(\\{[^}]*})]", "\"endpoints\": [$1,$1]");

        assertThat(two).isNotEqualTo(compact);
        assertThat(ReportReader.parse(two)).isEmpty();
    }

    @Test
    void aReportOfSomeTypesHasNoOthers() {
        Report all = Seen.report();

        assertThat(all.of(type -> type.equals("app.Bot")).evidence().types()).containsExactly("app.Bot");
        assertThat(all.of(type -> true)).isEqualTo(all);
    }

    private static Report report() {
        EndpointReference call = new EndpointReference("GET /a", true, List.of(), PLACE);
        RequirementUse use = new RequirementUse(
                new ElementName(ElementName.Kind.METHOD, "m"), new EndpointRequirement(call, "", PLACE), "");
        Report seen = Seen.report();
        return new Report(
                seen.setup(),
                seen.stale(),
                seen.unseen(),
                seen.origins(),
                new Evidence(List.of(use), List.of(), List.of(), true));
    }
}
