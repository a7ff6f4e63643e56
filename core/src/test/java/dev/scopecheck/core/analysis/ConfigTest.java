package dev.scopecheck.core.analysis;

import static dev.scopecheck.core.ModelFixtures.NOTHING;
import static dev.scopecheck.core.analysis.Case.HIPCHAT;
import static dev.scopecheck.core.analysis.Case.config;
import static dev.scopecheck.core.analysis.Case.descriptor;
import static dev.scopecheck.core.analysis.Case.options;
import static dev.scopecheck.core.analysis.Case.reference;
import static dev.scopecheck.core.analysis.Case.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.options.Mode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An option, else the annotation, else the platform's custom. */
final class ConfigTest {

    @ParameterizedTest
    @CsvSource({
        ", , CHECK, false",
        ", false, CHECK, true",
        ", true, GENERATE, true",
        "mode=check, true, CHECK, true",
        "mode=generate, , GENERATE, true",
        "mode=library, , LIBRARY, false",
        "descriptor=x.json, , CHECK, true",
    })
    void whatToDoAndWhetherADescriptorMustBeThere(String option, Boolean generate, Mode mode, boolean expected) {
        Config config = Config.of(
                option == null ? options() : options(option),
                HIPCHAT,
                generate == null ? List.of() : List.of(reference(generate)));

        assertThat(config.mode()).isEqualTo(mode);
        assertThat(config.expectsDescriptor()).isEqualTo(expected);
    }

    @Test
    void twoReferencesAreNone() {
        List<DescriptorReference> two = List.of(reference(true), reference(true));

        assertThat(Config.of(options(), HIPCHAT, two).reference()).isEmpty();
        assertThat(Config.of(options(), HIPCHAT, two.subList(0, 1)).reference()).contains(reference(true));
    }

    @Test
    void theDescriptorsName() {
        assertThat(config().descriptorName()).isEqualTo("atlassian-connect.json");
        assertThat(referring("unused=off").descriptorName()).isEqualTo("my.json");
        assertThat(referring("descriptor=x.json").descriptorName()).isEqualTo("x.json");
    }

    @Test
    void thePointerToTheScopes() {
        assertThat(config().scopesPointer()).isEqualTo("/capabilities/hipchatApiConsumer/scopes");
        assertThat(config("scopesPointer=/a").scopesPointer()).isEqualTo("/a");
    }

    @ParameterizedTest
    @CsvSource({
        "mode=check, a/b.json, a/b.json",
        "mode=check, , my.json",
        "mode=generate, a/b.json, META-INF/scopecheck/a/b.json",
        "mode=generate, , META-INF/scopecheck/my.json",
        "generatedDescriptor=c.json, a/b.json, a/b.json",
    })
    void theNameThatIsServed(String option, String found, String served) {
        assertThat(referring(option)
                        .servedName(
                                found == null
                                        ? Optional.empty()
                                        : descriptor(found).descriptor()))
                .isEqualTo(served);
    }

    @Test
    void theGeneratedDescriptorMayBeNamed() {
        assertThat(config("mode=generate", "generatedDescriptor=c.json").servedName(Optional.empty()))
                .isEqualTo("c.json");
    }

    @ParameterizedTest
    @CsvSource({"error, ERROR", "warning, WARNING", "off, "})
    void severitiesAreAsTheOptionsSay(String level, Severity severity) {
        assertThat(config("unused=" + level).unused()).isEqualTo(Optional.ofNullable(severity));
        assertThat(config("unannotated=" + level).unannotated()).isEqualTo(Optional.ofNullable(severity));
    }

    @Test
    void requestsCountInACheckThatIsToldSo() {
        Evidence seen = NOTHING.withEndpoints(List.of(request(7)));

        assertThat(config("inferEndpoints=true").counted(seen)).isEqualTo(seen.inferred());
        assertThat(config("inferEndpoints=true", "mode=generate").counted(seen)).isEqualTo(seen);
        assertThat(config().counted(seen)).isEqualTo(seen).isNotEqualTo(seen.inferred());
    }

    private static Config referring(String option) {
        return Config.of(options(option), HIPCHAT, List.of(reference(false)));
    }
}
