package dev.scopecheck.core.report;

import dev.scopecheck.core.document.DocumentNode;
import dev.scopecheck.core.document.DocumentNode.ArrayNode;
import dev.scopecheck.core.document.DocumentNode.Member;
import dev.scopecheck.core.document.DocumentNode.ObjectNode;
import dev.scopecheck.core.document.DocumentNode.StringNode;
import dev.scopecheck.core.json.JsonDocument;
import dev.scopecheck.core.json.JsonReader;
import dev.scopecheck.core.json.JsonReader.Token;
import dev.scopecheck.core.json.JsonSyntaxException;
import dev.scopecheck.core.model.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads a report's text. */
public final class ReportReader {

    private final JsonReader json;
    private final Predicate<String> types;

    private ReportReader(JsonReader json, Predicate<String> types) {
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
        JsonReader json = new JsonReader(text);
        try {
            if (json.next() != Token.START_OBJECT) {
                return new NoReport();
            }
            JsonObject report = new JsonObject(new ReportReader(json, types).report());
            json.next();
            int format = report.number("format");
            return format == Report.FORMAT ? new Read(ReportDecoder.report(report, anchors)) : new OtherFormat(format);
        } catch (JsonSyntaxException | IllegalArgumentException e) {
            return new NoReport();
        }
    }

    private ObjectNode report() throws JsonSyntaxException {
        int start = json.start();
        List<Member> members = new ArrayList<>();
        while (json.next() != Token.END_OBJECT) {
            String name = json.text();
            int nameStart = json.start();
            boolean types = json.next() == Token.START_ARRAY && name.equals("types");
            members.add(new Member(name, nameStart, types ? types() : JsonDocument.read(json)));
        }
        return new ObjectNode(start, json.end(), members);
    }

    private ArrayNode types() throws JsonSyntaxException {
        int start = json.start();
        List<DocumentNode> wanted = new ArrayList<>();
        while (json.next() != Token.END_ARRAY) {
            if (json.token() != Token.START_OBJECT) {
                throw new IllegalArgumentException("expected a type, but found " + json.token());
            }
            type().ifPresent(wanted::add);
        }
        return new ArrayNode(start, json.end(), wanted);
    }

    /** Reads a type, of which the name comes first; nothing where it is not wanted. */
    private Optional<ObjectNode> type() throws JsonSyntaxException {
        int start = json.start();
        List<Member> members = new ArrayList<>();
        boolean wanted = true;
        while (json.next() != Token.END_OBJECT) {
            String name = wanted ? json.text() : "";
            int nameStart = json.start();
            json.next();
            if (wanted) {
                DocumentNode value = JsonDocument.read(json);
                members.add(new Member(name, nameStart, value));
                wanted = !name.equals("name") || isWanted(value);
            } else {
                json.skip();
            }
        }
        return wanted ? Optional.of(new ObjectNode(start, json.end(), members)) : Optional.empty();
    }

    private boolean isWanted(DocumentNode name) {
        return !(name instanceof StringNode string) || types.test(string.value());
    }
}
