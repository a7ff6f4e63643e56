package dev.scopecheck.commands.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Detail;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Renders findings in SARIF 2.1.0, the format of code scanning. */
final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final List<Code> RULES = List.of(Code.values());
    private static final String BASE = "%SRCROOT%";

    private final JsonGenerator json;
    private final FilePosition fallback;
    private final String prefix;

    private Sarif(JsonGenerator json, FilePosition fallback, String prefix) {
        this.json = json;
        this.fallback = fallback;
        this.prefix = prefix;
    }

    /**
     * The findings' text, which ends with a line end.
     *
     * @param understood whether the add-on could be judged at all
     * @param fallback the file of a finding that stands in none: code scanning refuses what has no place
     * @param prefix the way from the repository's folder to the one that paths start in: code scanning starts in the former
     */
    static String render(List<ReportedFinding> findings, boolean understood, FilePosition fallback, String prefix) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        pretty.indentArraysWith(lines);
        pretty.indentObjectsWith(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(pretty);
            new Sarif(json, fallback, prefix).log(findings, understood);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text + "\n";
    }

    private void log(List<ReportedFinding> findings, boolean understood) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", understood);
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(BASE);
        message(
                "description",
                "The root of the git repository; without one, the folder of the project with all of its modules.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (ReportedFinding reported : findings) {
            result(reported);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Scopecheck");
        if (!Report.ownVersion().isEmpty()) {
            json.writeStringField("version", Report.ownVersion());
        }
        json.writeArrayFieldStart("rules");
        for (Code code : RULES) {
            json.writeStartObject();
            json.writeStringField("id", code.text());
            json.writeStringField("name", code.text());
            message(
                    "shortDescription",
                    code.summary().substring(0, 1).toUpperCase(Locale.ROOT)
                            + code.summary().substring(1) + ".");
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(code.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(ReportedFinding reported) throws IOException {
        Finding finding = reported.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.code().text());
        json.writeNumberField("ruleIndex", RULES.indexOf(finding.code()));
        json.writeStringField("level", level(finding.severity()));
        List<FilePosition> related =
                reported.others().stream().filter(FilePosition::found).toList();
        StringBuilder text = new StringBuilder(VisibleText.of(finding.headline()));
        for (Detail detail : finding.details()) {
            boolean linked = detail.label().equals(Detail.ALSO_AT) && !related.isEmpty();
            text.append("\n").append(detail.label()).append(": ");
            text.append(linked ? links(related) : VisibleText.of(detail.text()));
        }
        message("message", text.toString());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        location(reported.where().found() ? reported.where() : fallback);
        json.writeEndObject();
        json.writeEndArray();
        related(related);
        json.writeEndObject();
    }

    /** Code scanning shows a related location only where the message links to it. */
    private static String links(List<FilePosition> related) {
        StringBuilder links = new StringBuilder();
        for (FilePosition where : related) {
            links.append(links.isEmpty() ? "" : ", ");
            links.append('[').append(VisibleText.of(where.label())).append("](");
            links.append(related.indexOf(where) + 1).append(')');
        }
        return links.toString();
    }

    private void related(List<FilePosition> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (FilePosition where : related) {
            json.writeStartObject();
            json.writeNumberField("id", related.indexOf(where) + 1);
            location(where);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void location(FilePosition where) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(prefix + where.path()));
        json.writeStringField("uriBaseId", BASE);
        json.writeEndObject();
        if (where.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", where.line());
            if (where.column() > 0) {
                json.writeNumberField("startColumn", where.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void message(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String uri(String path) {
        try {
            // behind a slash, no segment is taken for a scheme or a host
            return new URI(null, null, "/" + path, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static String level(Severity severity) {
        return FindingSection.word(severity);
    }
}
