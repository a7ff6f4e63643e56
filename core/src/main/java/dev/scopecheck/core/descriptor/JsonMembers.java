package dev.scopecheck.core.descriptor;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.scopecheck.core.json.JsonParsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Looks for a member of a text that is known to be JSON. */
final class JsonMembers {

    private JsonMembers() {}

    /** Whether there is something but null at the end of this way through objects. */
    static boolean has(String text, List<String> way) {
        try (JsonParser json = JsonParsers.parser(text)) {
            json.nextToken();
            return way.stream().allMatch(name -> enter(json, name)) && json.currentToken() != JsonToken.VALUE_NULL;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** Moves to the value of a member of the object that starts here. */
    private static boolean enter(JsonParser json, String name) {
        try {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME
                    && !json.currentName().equals(name)) {
                json.nextToken();
                json.skipChildren();
            }
            return json.currentToken() == JsonToken.FIELD_NAME && json.nextToken() != null;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }
}
