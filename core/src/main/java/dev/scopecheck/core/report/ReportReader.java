package dev.scopecheck.core.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.scopecheck.core.json.JsonParsers;
import dev.scopecheck.core.model.Anchor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads a report's text. */
public final class ReportReader {

    /** More than any report has; each level of one that is none would cost stack. */
    private static final int DEEPEST = 100;

    private final JsonParser json;
    private final Predicate<String> types;

    private ReportReader(JsonParser json, Predicate<String> types) {
        this.json = json;
        this.types = types;
    }

    /** What reading came to. */
    public sealed interface ReadResult {}

    /** It is a report. */
    public record Read(Report report) implements ReadResult {}

    /** It is a report in a format that is not known here. */
    public record OtherFormat(int format) implements ReadResult {}

    /** It is no report. */
    public record NoReport() implements ReadResult {}

    /** The report, if it can be trusted to be one; what stands in sources is as remembered from another compilation. */
    public static Optional<Report> parse(String text) {
        return read(text, source -> SourceFile.UNKNOWN) instanceof Read read
                ? Optional.of(read.report())
                : Optional.empty();
    }

    /**
     * Reads.
     *
     * @param anchors the anchor of what stands in a source, by that one's path from the class output
     */
    public static ReadResult read(String text, Function<String, Anchor> anchors) {
        return read(text, type -> true, anchors);
    }

    /**
     * Reads some types.
     *
     * @param types which of them, by name; the others are passed over
     * @param anchors as above
     */
    public static ReadResult read(String text, Predicate<String> types, Function<String, Anchor> anchors) {
        try (JsonParser json = JsonParsers.parser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new NoReport();
            }
            JsonObject report = new JsonObject(new ReportReader(json, types).report());
            if (json.nextToken() != null) {
                return new NoReport();
            }
            int format = report.number("format");
            return format == Report.FORMAT ? new Read(ReportDecoder.report(report, anchors)) : new OtherFormat(format);
        } catch (IOException | IllegalArgumentException e) {
            return new NoReport();
        }
    }

    private Map<String, Object> report() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            boolean array = json.nextToken() == JsonToken.START_ARRAY;
            members.put(name, array && name.equals("types") ? types() : value());
        }
        return members;
    }

    private List<Object> types() throws IOException {
        List<Object> wanted = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("expected a type, but found " + json.currentToken());
            }
            Map<String, Object> members = new LinkedHashMap<>();
            if (isWanted(members)) {
                wanted.add(members);
            }
        }
        return wanted;
    }

    /** Reads a type, of which the name comes first, into this map. */
    private boolean isWanted(Map<String, Object> members) throws IOException {
        boolean wanted = true;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (wanted) {
                Object value = value();
                members.put(name, value);
                wanted = !name.equals("name") || types.test(String.valueOf(value));
            } else {
                json.skipChildren();
            }
        }
        return wanted;
    }

    private Object value() throws IOException {
        JsonToken token = json.currentToken();
        if (json.getParsingContext().getNestingDepth() > DEEPEST) {
            throw new IllegalArgumentException("nested too deep");
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, value());
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return items;
        }
        return switch (token) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getIntValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            default -> throw new IllegalArgumentException("unexpected " + token);
        };
    }
}
