package dev.scopecheck.processor.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.scopecheck.processor.json.JsonReading;
import dev.scopecheck.processor.model.Anchor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a report's text. */
public final class ReportReader {

    private ReportReader() {}

    /** What reading came to. */
    public sealed interface Result {}

    /** It is a report. */
    public record Read(Report report) implements Result {}

    /** It is a report in a format that is not known here. */
    public record OtherFormat(int format) implements Result {}

    /** It is no report. */
    public record NoReport() implements Result {}

    /** The report, if it can be trusted to be one; what stands in sources is as remembered from another compilation. */
    public static Optional<Report> parse(String text) {
        return read(text, source -> new Remembered()) instanceof Read read
                ? Optional.of(read.report())
                : Optional.empty();
    }

    /**
     * Reads.
     *
     * @param anchors the anchor of what stands in a source, by that one's path from the class output
     */
    public static Result read(String text, Function<String, Anchor> anchors) {
        try (JsonParser json = JsonReading.parser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new NoReport();
            }
            Fields report = new Fields(value(json));
            int format = report.number("format");
            return format == Report.FORMAT ? new Read(ReportFields.report(report, anchors)) : new OtherFormat(format);
        } catch (IOException | IllegalArgumentException e) {
            return new NoReport();
        }
    }

    private static Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, value(json));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json));
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
