package dev.scopecheck.rewriting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A report with places told by where they come from, and without the checksums of what was rewritten. */
final class ReportText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path classOutput;
    private final Places places;
    private final Account.Order order;

    ReportText(Path classOutput, Places places, Account.Order order) {
        this.classOutput = classOutput;
        this.places = places;
        this.order = order;
    }

    String of(String text) {
        try {
            JsonNode report = JSON.readTree(text);
            // one that is stale is an earlier compilation's, whose sources were not rewritten
            if (!report.path("stale").asBoolean()) {
                report.path("types").forEach(type -> tell((ObjectNode) type));
            }
            return report.toPrettyString();
        } catch (JsonProcessingException e) {
            // a test's own, which no compilation has replaced
            return text;
        }
    }

    /** What a report says of each type, by name. */
    SortedMap<String, String> typesOf(String text) {
        return types(of(text));
    }

    /** The same of one whose places are told already. */
    static SortedMap<String, String> types(String told) {
        try {
            SortedMap<String, String> types = new TreeMap<>();
            JSON.readTree(told)
                    .path("types")
                    .forEach(type -> types.put(type.path("name").asText(), type.toPrettyString()));
            return types;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(ObjectNode type) {
        Path source = classOutput.resolve(type.path("source").asText()).normalize();
        Optional<Rewritten> file = places.file(source);
        if (file.isPresent()) {
            type.remove(List.of("checksum", "source"));
            tellPlaces(type, file.get());
            sort((ArrayNode) type.path("uses"));
            sort((ArrayNode) type.path("descriptors"));
        }
    }

    private void tellPlaces(JsonNode node, Rewritten file) {
        if (node instanceof ObjectNode object && object.path("line").asInt() > 0) {
            int line = object.path("line").asInt();
            int column = object.path("column").asInt();
            object.remove(List.of("line", "column", "file"));
            object.put("place", places.of(file, file.asSource().offset(line, column)));
        }
        node.forEach(child -> tellPlaces(child, file));
    }

    private void sort(ArrayNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        if (order == Account.Order.CHANGED) {
            items.sort(Comparator.comparing(JsonNode::toString));
            array.removeAll();
            array.addAll(items);
        }
    }
}
