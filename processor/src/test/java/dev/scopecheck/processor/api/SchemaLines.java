package dev.scopecheck.processor.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields of a JSON format: as its schema has them, and as a document has them. */
final class SchemaLines {

    private final JsonNode definitions;
    private final SortedMap<String, String> fields = new TreeMap<>();

    private SchemaLines(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** By path, such as {@code types[].name}: what may stand there. */
    static SortedMap<String, String> ofSchema(Path file) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(file));
        SchemaLines lines = new SchemaLines(schema.path("$defs"));
        lines.properties("", schema);
        return lines.fields;
    }

    /** The paths of all fields in a document. */
    static SortedSet<String> ofDocument(Path file) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        walk("", new ObjectMapper().readTree(Files.readString(file)), paths);
        return paths;
    }

    private static void walk(String path, JsonNode node, SortedSet<String> paths) {
        node.elements().forEachRemaining(element -> {
            if (node.isArray()) {
                walk(path + "[]", element, paths);
            }
        });
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            paths.add(name);
            walk(name, field.getValue(), paths);
        }
    }

    private void properties(String path, JsonNode type) {
        List<String> required = new ArrayList<>();
        type.path("required").forEach(name -> required.add(name.asText()));
        for (Map.Entry<String, JsonNode> property : type.path("properties").properties()) {
            String name = property.getKey();
            field((path.isEmpty() ? "" : path + ".") + name, property.getValue(), required.contains(name));
        }
    }

    private void field(String path, JsonNode described, boolean required) {
        JsonNode type = resolved(described);
        fields.put(path, (required ? "required " : "") + what(type));
        nested(path, type);
    }

    private void nested(String path, JsonNode type) {
        properties(path, type);
        if (type.has("items")) {
            nested(path + "[]", resolved(type.path("items")));
        }
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : definitions.path(reference.replace("#/$defs/", ""));
    }

    /** All that limits it, but neither words about it nor what stands in a line of its own. */
    private String what(JsonNode type) {
        List<String> limits = new ArrayList<>();
        for (Map.Entry<String, JsonNode> limit : type.properties()) {
            if (!List.of("description", "properties", "required", "allOf", "items")
                    .contains(limit.getKey())) {
                limits.add(limit.getKey() + " " + limit.getValue());
            }
        }
        return String.join(", ", limits) + (type.has("items") ? " of " + what(resolved(type.path("items"))) : "");
    }
}
