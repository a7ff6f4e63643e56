package dev.scopecheck.core.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.BadOption;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the name of a resource may be. */
final class ResourceNameOptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"addon.json", "META-INF/addon.json", "a/b/c", "räume.json", "..a/b..", "a..b"})
    void aResourceNameIsRelativeAndGoesNowhereElse(String name) {
        assertThat(parse("scopecheck.generatedDescriptor=" + name).descriptor().generatedName())
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/addon.json",
                "../addon.json",
                "a/../b",
                "a/..",
                "./a",
                "a//b",
                "a/",
                "C:\\a",
                "C:/a",
                "a\\b",
                "a b",
                "a?b",
                "a%20b",
                "META-INF/scopecheck/<descriptor>"
            })
    void anythingElseIsNoResourceName(String name) {
        Options options = parse("scopecheck.generatedDescriptor=" + name);
        assertThat(options.descriptor().generatedName()).isEmpty();
        assertThat(options.findings())
                .extracting(BadOption::headline)
                .containsExactly(
                        "option 'scopecheck.generatedDescriptor': expected a resource name, but found '" + name + "'");
    }

    private static Options parse(String option) {
        String[] parts = option.split("=", 2);
        return OptionParser.parse(Map.of(parts[0], parts[1]));
    }
}
