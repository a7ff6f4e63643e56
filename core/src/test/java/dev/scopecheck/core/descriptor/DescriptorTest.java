package dev.scopecheck.core.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DescriptorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /a     | true
            /b     | true
            /b/c   | true
            /b/d   | false
            /b/e   | true
            /b/f   | false
            /b/c/x | false
            /n     | false
            /n/x   | false
            /l     | true
            /l/c   | false
            /k/x   | true
            /c     | false
            """)
    void whatItHoldsThroughItsObjects(String pointer, boolean held) {
        assertThat(descriptor("""
                        {"a": 0, "l": [{"c": 1}], "s": [], "n": null,
                         "b": {"c": "x", "x": {"d": 1}, "d": null, "e": false}, "k": {"x": {}}}
                        """).has(pointer)).isEqualTo(held);
    }

    @Test
    void itsNamesAreThoseByWhichItIsFoundAndShown() {
        assertThat(descriptor("{\"s\": []}").resourceName()).isEqualTo("a.json");
        assertThat(descriptor("{\"s\": []}").jsonPath()).isEqualTo("s");
        assertThat(Descriptor.path("/a/b~1c")).isEqualTo("a.b/c");
    }

    private static Descriptor descriptor(String text) {
        DescriptorFile file = new DescriptorFile("src/a.json", "a.json", text.getBytes(UTF_8));
        return ((DescriptorParser.Parsed) DescriptorParser.parse(file, "/s")).descriptor();
    }
}
