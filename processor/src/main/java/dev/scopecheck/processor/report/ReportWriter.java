package dev.scopecheck.processor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.scopecheck.processor.model.CallSite;
import dev.scopecheck.processor.model.Caller;
import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.DescriptorReference;
import dev.scopecheck.processor.model.Evidence;
import dev.scopecheck.processor.model.ScopeName;
import dev.scopecheck.processor.model.SourcePlace;
import dev.scopecheck.processor.model.Subject;
import dev.scopecheck.processor.model.Use;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Renders a report: types by name, what is in them by place; the same evidence is the same text. */
public final class ReportWriter {

    private final JsonGenerator json;

    private ReportWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The report's text, which ends with a line end. */
    public static String render(Report report) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
        pretty.indentArraysWith(lines);
        pretty.indentObjectsWith(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(pretty);
            new ReportWriter(json).write(report);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text + "\n";
    }

    private void write(Report report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", Report.FORMAT);
        json.writeStringField("version", report.version());
        json.writeStringField("mode", report.mode());
        json.writeStringField("platform", report.platform());
        json.writeStringField("descriptor", report.descriptor());
        json.writeStringField("served", report.served());
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, String> option : report.options().entrySet()) {
            json.writeStringField(option.getKey(), option.getValue());
        }
        json.writeEndObject();
        json.writeBooleanField("stale", report.stale());
        json.writeArrayFieldStart("types");
        for (String type : report.evidence().types()) {
            type(type, report);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void type(String type, Report report) throws IOException {
        Report.Origin origin = report.origins().getOrDefault(type, Report.Origin.UNKNOWN);
        Evidence evidence = report.evidence();
        json.writeStartObject();
        json.writeStringField("name", type);
        json.writeStringField("source", origin.source());
        json.writeBooleanField("generated", origin.generated());
        json.writeStringField("checksum", origin.checksum());
        json.writeArrayFieldStart("descriptors");
        for (DescriptorReference reference : evidence.references()) {
            if (reference.place().type().equals(type)) {
                reference(reference);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("uses");
        uses("declaration", type, evidence.uses());
        uses("definition", type, evidence.definitions());
        for (CallSite site : evidence.callSites()) {
            if (site.use().requirement().place().type().equals(type)) {
                call(site);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void reference(DescriptorReference reference) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", reference.name());
        json.writeBooleanField("generate", reference.generate());
        json.writeStringField("package", reference.packageName());
        place(reference.place());
        json.writeEndObject();
    }

    private void uses(String kind, String type, List<Use> uses) throws IOException {
        for (Use use : uses) {
            if (use.requirement().place().type().equals(type)) {
                json.writeStartObject();
                json.writeStringField("kind", kind);
                use(use);
                json.writeEndObject();
            }
        }
    }

    private void call(CallSite site) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", "call");
        use(site.use());
        Caller caller = site.caller();
        json.writeObjectFieldStart("caller");
        json.writeStringField("id", caller.id());
        subject(caller.subject());
        json.writeBooleanField("exposed", caller.exposed());
        json.writeArrayFieldStart("covered");
        for (Clause clause : caller.covered()) {
            strings(clause.alternatives());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeBooleanField("passedOn", site.passedOn());
        json.writeEndObject();
    }

    private void use(Use use) throws IOException {
        subject(use.subject());
        names("allOf", use.requirement().allOf());
        names("anyOf", use.requirement().anyOf());
        json.writeStringField("reason", use.requirement().reason());
        json.writeStringField("via", use.via());
        place(use.requirement().place());
    }

    private void subject(Subject subject) throws IOException {
        json.writeStringField("what", subject.kind());
        json.writeStringField("element", subject.name());
    }

    private void names(String field, List<ScopeName> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (ScopeName name : names) {
            json.writeStartObject();
            json.writeStringField("scope", name.name());
            json.writeNumberField("line", name.place().line());
            json.writeNumberField("column", name.place().order());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(SourcePlace place) throws IOException {
        json.writeStringField("shown", place.element());
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.order());
        json.writeFieldName("suppressed");
        strings(new TreeSet<>(place.suppressed()));
    }

    private void strings(Collection<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
