package dev.scopecheck.processor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.processor.model.Doubt;
import dev.scopecheck.processor.platform.RecognisedPath.Server;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How sure it is that a text is an address of the platform; no doubt at all means that it more likely is none.
 *
 * <p>A path is its server, whether it has a version, how many words, whether it is dynamic, and whether it goes on.
 */
final class RecognisedPathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLATFORM version 1    | NONE
            PLATFORM 1            | NONE
            PLATFORM version 1 …  | REST
            OTHER version 2       | SERVER
            OTHER version 2 …     | SERVER
            OTHER version 1       |
            OTHER 2               |
            NONE version 1        | NONE
            NONE version 1 …      | REST
            UNKNOWN version 1     | NONE
            NONE 2                | API
            UNKNOWN 2             | API
            NONE 2 …              |
            NONE 1                |
            """)
    void byItself(String path, Doubt doubt) {
        assertThat(path(path).doubt(false, false)).isEqualTo(Optional.ofNullable(doubt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NONE 2   | NONE
            NONE 1   | API
            NONE 2 … |
            OTHER 2  |
            """)
    void givenToAClient(String path, Doubt doubt) {
        assertThat(path(path).doubt(true, false)).isEqualTo(Optional.ofNullable(doubt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NONE version 2         |
            NONE 2 dynamic         |
            NONE version 2 dynamic | NONE
            PLATFORM 2             | NONE
            OTHER version 2        | SERVER
            """)
    void besideAHandler(String path, Doubt doubt) {
        assertThat(path(path).doubt(true, true)).isEqualTo(Optional.ofNullable(doubt));
    }

    private static RecognisedPath path(String text) {
        List<String> parts = List.of(text.split(" ", -1));
        return new RecognisedPath(
                List.of(),
                Server.valueOf(parts.get(0)),
                parts.contains("version"),
                parts.contains("1") ? 1 : 2,
                parts.contains("dynamic"),
                !parts.contains("…"));
    }
}
