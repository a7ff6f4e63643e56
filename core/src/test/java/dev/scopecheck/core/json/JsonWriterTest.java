package dev.scopecheck.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.json.JsonReader.Token;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void eachMemberAndElementHasItsLine() {
        JsonWriter json = new JsonWriter();
        json.object();
        json.member("text", "a");
        json.member("number", -1);
        json.member("flag", true);
        json.member("none", List.of());
        json.array("objects");
        json.object();
        json.endObject();
        json.element(List.of("b", "c"));
        json.endArray();
        json.object("inner");
        json.member("last", "");
        json.endObject();
        json.endObject();
        assertThat(json).hasToString("""
                {
                  "text" : "a",
                  "number" : -1,
                  "flag" : true,
                  "none" : [ ],
                  "objects" : [
                    { },
                    [
                      "b",
                      "c"
                    ]
                  ],
                  "inner" : {
                    "last" : ""
                  }
                }""");
    }

    @Test
    void whatHasAShortEscapeIsWrittenByIt() {
        JsonWriter json = new JsonWriter();
        json.object();
        json.member("a", "\b\t\n\f\r\"\\\u0000\u000B\u000F\u0010\u001F /");
        json.endObject();

        assertThat(json).hasToString("""
                {
                  "a" : "\\b\\t\\n\\f\\r\\"\\\\\\u0000\\u000B\\u000F\\u0010\\u001F /"
                }""");
    }

    @Test
    void aTextIsQuotedByItself() {
        assertThat(JsonWriter.quote("a\"b")).isEqualTo("\"a\\\"b\"");
    }

    @Test
    void everyCharacterIsReadAsItWasWritten() throws JsonSyntaxException {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x300; c++) {
            all.append(c);
        }
        all.append("\u2028\uFEFF\uD83D\uDE00");
        JsonWriter json = new JsonWriter();
        json.object();
        json.member(all.toString(), all.toString());
        json.endObject();
        JsonReader read = new JsonReader(json.toString());
        assertThat(read.next()).isEqualTo(Token.START_OBJECT);
        assertThat(read.next()).isEqualTo(Token.NAME);
        assertThat(read.text()).isEqualTo(all.toString());
        assertThat(read.next()).isEqualTo(Token.STRING);
        assertThat(read.text()).isEqualTo(all.toString());
    }

    @Test
    void halfACharacterIsKeptByUtf8() throws JsonSyntaxException {
        String halves = "\uD83D \uDE00\uD83D \uD83D\uDE00\uDE00 \uD800";
        JsonWriter json = new JsonWriter();
        json.object();
        json.member("text", halves);
        json.endObject();
        String kept = new String(json.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(kept).contains("\"\\uD83D \\uDE00\\uD83D \uD83D\uDE00\\uDE00 \\uD800\"");
        JsonReader read = new JsonReader(kept);
        read.next();
        read.next();
        read.next();
        assertThat(read.text()).isEqualTo(halves);
    }
}
