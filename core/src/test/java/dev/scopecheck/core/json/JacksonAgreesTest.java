package dev.scopecheck.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson accepts a text where {@link JsonReader} does, and reads the same tokens at the same offsets. */
final class JacksonAgreesTest {

    private static final JsonFactory JACKSON = new JsonFactory();

    private static final List<String> REJECTED = List.of("rejected");

    /** The offset and text of each token; one mark where a text is rejected. */
    private static List<String> ours(String text) {
        JsonReader json = new JsonReader(text);
        List<String> tokens = new ArrayList<>();
        try {
            while (json.next() != JsonReader.Token.END) {
                tokens.add(json.start() + " " + json.text());
            }
            return tokens;
        } catch (JsonSyntaxException e) {
            return REJECTED;
        }
    }

    private static List<String> jackson(String text) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser json = JACKSON.createParser(text)) {
            int values = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                values += json.getParsingContext().inRoot() && !token.isStructStart() ? 1 : 0;
                tokens.add(json.currentTokenLocation().getCharOffset() + " " + json.getText());
            }
            return values == 1 ? tokens : REJECTED;
        } catch (IOException e) {
            return REJECTED;
        }
    }

    private static void expectSame(String text) {
        List<String> ours = ours(text);
        List<String> jackson = jackson(text);
        // a comparison by AssertJ takes longer than both readings
        if (!ours.equals(jackson)) {
            assertThat(ours).as(text).isEqualTo(jackson);
        }
    }

    /** Every text of up to so many pieces. */
    private static void each(String text, int more, String... pieces) {
        expectSame(text);
        for (String piece : pieces) {
            if (more > 0) {
                each(text + piece, more - 1, pieces);
            }
        }
    }

    @Test
    void onEveryShortTextOfTokens() {
        each("", 5, "{", "}", "[", "]", ",", ":", "\"a\"", "1");
    }

    @Test
    void onEveryShortNumberAndWord() {
        each("", 4, "-", "+", "0", "1", ".", "e", " ", "x");
        each("", 3, "tru", "e", "null", " ", "\u00A0", "\uFEFF", "\f", "a", "_", "1", "\"", "/");
    }

    @Test
    void onEveryShortString() {
        each("\"", 4, "\"", "\\", "\\u", "n", "/", "00", "Af", "g", "'", "\u001F");
        each("\"", 3, "\"", "\\uD83D", "\\uDE00", "\\", "u", "\u00E9", "\uD83D\uDE00", "\n", "\u007F");
    }

    @Test
    void onEveryShortName() {
        each("{\"", 4, "\":1}", "\\uD83D", "\\uDE00", "\\", "u", "d8", "\uD83D\uDE00", "\\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void onTextsOfAnyPieces(long seed) {
        String[] pieces = {
            "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\\", "\\u00e9", "0", "12", "-", ".5", "e1", "true", "null",
            " ", "\n", "\t", "\u0000", "'", "/", "{\"a\":", "[1,", "]}", "\"b\":[", "\"x\",", "false,"
        };
        Random random = new Random(seed);
        for (int text = 0; text < 10_000; text++) {
            StringBuilder built = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            expectSame(built.toString());
        }
    }
}
