package dev.scopecheck.core.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of options is that of the code. */
final class ReadmeTest {

    @Test
    void tableOfOptionsNamesEveryOptionWithItsValuesAndDefault() throws IOException {
        List<String> rows = Files.readString(Path.of("../README.md"))
                .lines()
                .filter(line -> line.startsWith("| `scopecheck."))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(Option.values()).map(ReadmeTest::row).sorted().toList());
    }

    private static String row(Option option) {
        List<String> values = option.expected();
        int last = values.size() - 1;
        String expected =
                last == 0 ? values.get(0) : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
        String fallback = option.fallback().isEmpty() ? "" : "`" + option.fallback() + "` ";
        return "| `" + option.fullName() + "` | " + expected + " | " + fallback + "|";
    }
}
