package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON files from the class path. */
final class Resources {
    private Resources() {}

    static JsonNode readJson(String name) {
        try (InputStream in = Resources.class.getClassLoader().getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            JsonNode json = Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(json.isObject()).as("%s is a JSON object", name).isTrue();
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
