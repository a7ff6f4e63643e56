package dev.scopecheck.commands.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What an add-on calls itself in its descriptor; empty where it does not say.
 *
 * @param vendor the name of who makes it
 */
public record AddOnMetadata(String name, String key, String description, String vendor) {

    /** Of an add-on whose descriptor is not known. */
    public static final AddOnMetadata UNKNOWN = new AddOnMetadata("", "", "", "");

    /** Reads it from a descriptor's text; what is absent, or no string, is empty. */
    public static AddOnMetadata of(String descriptor) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(descriptor.replace("\uFEFF", ""))) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                members(json, "", texts);
            }
        } catch (IOException e) {
            return UNKNOWN; // the parser of descriptors has complained of it in better words
        }
        return new AddOnMetadata(
                texts.getOrDefault("name", ""),
                texts.getOrDefault("key", ""),
                texts.getOrDefault("description", ""),
                texts.getOrDefault("vendor.name", ""));
    }

    private static void members(JsonParser json, String within, Map<String, String> texts) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = within + json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                texts.putIfAbsent(name, json.getText());
            } else if (value == JsonToken.START_OBJECT && name.equals("vendor")) {
                members(json, "vendor.", texts);
            } else {
                json.skipChildren();
            }
        }
    }

    /** What to call it: its name, else its key. */
    String shown() {
        return name.isBlank() ? key : name;
    }
}
