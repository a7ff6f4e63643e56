package dev.scopecheck.commands.report;

import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Detail;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.json.JsonWriter;
import dev.scopecheck.core.report.Report;
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

    private final JsonWriter json;
    private final FilePosition fallback;
    private final String prefix;

    private Sarif(JsonWriter json, FilePosition fallback, String prefix) {
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
        JsonWriter json = new JsonWriter(": ");
        new Sarif(json, fallback, prefix).log(findings, understood);
        json.endLine();
        return json.toString();
    }

    private void log(List<ReportedFinding> findings, boolean understood) {
        json.object();
        json.member("$schema", SCHEMA);
        json.member("version", "2.1.0");
        json.array("runs");
        json.object();
        tool();
        json.array("invocations");
        json.object();
        json.member("executionSuccessful", understood);
        json.endObject();
        json.endArray();
        json.object("originalUriBaseIds");
        json.object(BASE);
        message(
                "description",
                "The root of the git repository; without one, the folder of the project with all of its modules.");
        json.endObject();
        json.endObject();
        json.member("columnKind", "utf16CodeUnits");
        json.array("results");
        for (ReportedFinding reported : findings) {
            result(reported);
        }
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
    }

    private void tool() {
        json.object("tool");
        json.object("driver");
        json.member("name", "Scopecheck");
        if (!Report.ownVersion().isEmpty()) {
            json.member("version", Report.ownVersion());
        }
        json.array("rules");
        for (Code code : RULES) {
            json.object();
            json.member("id", code.text());
            json.member("name", code.text());
            message(
                    "shortDescription",
                    code.summary().substring(0, 1).toUpperCase(Locale.ROOT)
                            + code.summary().substring(1) + ".");
            json.object("defaultConfiguration");
            json.member("level", level(code.severity()));
            json.endObject();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.endObject();
    }

    private void result(ReportedFinding reported) {
        Finding finding = reported.finding();
        json.object();
        json.member("ruleId", finding.code().text());
        json.member("ruleIndex", RULES.indexOf(finding.code()));
        json.member("level", level(finding.severity()));
        List<FilePosition> related =
                reported.others().stream().filter(FilePosition::found).toList();
        StringBuilder text = new StringBuilder(VisibleText.of(finding.headline()));
        for (Detail detail : finding.details()) {
            boolean linked = detail.label().equals(Detail.ALSO_AT) && !related.isEmpty();
            text.append("\n").append(detail.label()).append(": ");
            text.append(linked ? links(related) : VisibleText.of(detail.text()));
        }
        message("message", text.toString());
        json.array("locations");
        json.object();
        location(reported.where().found() ? reported.where() : fallback);
        json.endObject();
        json.endArray();
        related(related);
        json.endObject();
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

    private void related(List<FilePosition> related) {
        if (related.isEmpty()) {
            return;
        }
        json.array("relatedLocations");
        for (FilePosition where : related) {
            json.object();
            json.member("id", related.indexOf(where) + 1);
            location(where);
            json.endObject();
        }
        json.endArray();
    }

    private void location(FilePosition where) {
        json.object("physicalLocation");
        json.object("artifactLocation");
        json.member("uri", uri(prefix + where.path()));
        json.member("uriBaseId", BASE);
        json.endObject();
        if (where.line() > 0) {
            json.object("region");
            json.member("startLine", where.line());
            if (where.column() > 0) {
                json.member("startColumn", where.column());
            }
            json.endObject();
        }
        json.endObject();
    }

    private void message(String field, String text) {
        json.object(field);
        json.member("text", text);
        json.endObject();
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
