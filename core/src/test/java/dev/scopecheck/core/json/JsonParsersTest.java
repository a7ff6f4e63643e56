package dev.scopecheck.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParsersTest {

    private static String read(String json) throws IOException {
        try (JsonParser parser = JsonParsers.parser(json)) {
            parser.nextToken();
            return parser.getText();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u123\u3039", "\\u\u3061bcd", "\\\\\\u00\u30330", "\\u\uFF10000"})
    void digitsOfOtherScriptsAreNone(String escape) {
        assertThatThrownBy(() -> read("\"" + escape + "\"")).isInstanceOf(StreamReadException.class);
    }

    @Test
    void aBackslashInFrontOfAWordIsKept() throws IOException {
        assertThat(read("\"\\\\u123\u3039 \\u0041 \\\\\\\\u\u3039\"")).isEqualTo("\\u123\u3039 A \\\\u\u3039");
    }

    @Test
    void whatStandsBehindAnEscapeIsKept() throws IOException {
        assertThat(read("\"\\u0041\u3039\"")).isEqualTo("A\u3039");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0041", "\\u00", "\\\\u"})
    void anEscapeOutsideOfATextIsNoJson(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(StreamReadException.class);
    }
}
