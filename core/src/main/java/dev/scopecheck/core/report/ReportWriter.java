package dev.scopecheck.core.report;

import dev.scopecheck.core.json.JsonWriter;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.FollowedText;
import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeReference;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Renders a report: types by name, what is in them by place; the same evidence is the same text. */
public final class ReportWriter {

    private final JsonWriter json = new JsonWriter();

    private ReportWriter() {}

    /** The report's text, which ends with a line end. */
    public static String render(Report report) {
        ReportWriter writer = new ReportWriter();
        writer.write(report);
        writer.json.endLine();
        return writer.json.toString();
    }

    private void write(Report report) {
        json.object();
        json.member("format", Report.FORMAT);
        json.member("version", report.setup().version());
        json.member("mode", report.setup().mode());
        json.member("platform", report.setup().platform());
        json.member("descriptor", report.setup().descriptor());
        json.member("served", report.setup().served());
        json.object("options");
        for (Map.Entry<String, String> option : report.setup().options().entrySet()) {
            json.member(option.getKey(), option.getValue());
        }
        json.endObject();
        json.member("stale", report.stale());
        json.member("unseen", report.unseen());
        json.array("types");
        for (Map.Entry<String, TypeEvidence> type :
                TypeEvidence.byType(report.evidence()).entrySet()) {
            type(type.getKey(), report.origins().getOrDefault(type.getKey(), Report.Origin.UNKNOWN), type.getValue());
        }
        json.endArray();
        followed(report.evidence().followed());
        json.endObject();
    }

    /** Nothing of it is written where there is nothing. */
    private void followed(FollowedTexts followed) {
        if (!followed.members().isEmpty()) {
            json.array("texts");
            followed.members().values().forEach(this::followed);
            json.endArray();
        }
        if (!followed.outdated().isEmpty()) {
            json.member("outdated", followed.outdated());
        }
    }

    private void followed(FollowedText text) {
        json.object();
        json.member("member", text.member());
        json.member("type", text.type());
        json.member("texts", text.texts().stream().map(Marks::written).toList());
        json.member("parts", text.parts());
        json.member("request", text.request());
        json.member("requesting", text.requesting());
        json.member("calling", text.calling());
        json.endObject();
    }

    private void type(String type, Report.Origin origin, TypeEvidence evidence) {
        json.object();
        json.member("name", type);
        json.member("source", origin.source());
        json.member("generated", origin.generated());
        json.member("checksum", origin.checksum());
        json.array("descriptors");
        for (DescriptorReference reference : evidence.references()) {
            reference(reference);
        }
        json.endArray();
        json.array("uses");
        uses("declaration", evidence.uses());
        uses("definition", evidence.definitions());
        for (CallSite site : evidence.callSites()) {
            call(site);
        }
        for (InferredRequest call : evidence.recognisedCalls()) {
            recognised(call);
        }
        json.endArray();
        json.endObject();
    }

    private void reference(DescriptorReference reference) {
        json.object();
        json.member("name", reference.name());
        json.member("generate", reference.generate());
        json.member("package", reference.packageName());
        place(reference.place());
        json.endObject();
    }

    private void uses(String kind, List<RequirementUse> uses) {
        for (RequirementUse use : uses) {
            json.object();
            json.member("kind", kind);
            use(use);
            json.endObject();
        }
    }

    private void call(CallSite site) {
        json.object();
        json.member("kind", "call");
        use(site.use());
        caller(site.caller());
        json.member("passedOn", site.passedOn());
        json.endObject();
    }

    private void recognised(InferredRequest call) {
        json.object();
        json.member("kind", "endpoint");
        use(call.asUse());
        caller(call.caller());
        json.member("doubt", call.doubt().name().toLowerCase(Locale.ROOT));
        json.array("recognised");
        for (CandidateEndpoint endpoint : call.endpoints()) {
            json.object();
            json.member("method", endpoint.method());
            json.member("path", endpoint.path());
            json.member("known", endpoint.clause().isPresent());
            json.member("scopes", endpoint.clause().map(Clause::alternatives).orElseGet(TreeSet::new));
            json.endObject();
        }
        json.endArray();
        if (!call.member().isEmpty()) {
            json.member("member", call.member());
        }
        json.endObject();
    }

    private void caller(Caller caller) {
        json.object("caller");
        json.member("id", caller.id());
        subject(caller.subject());
        json.member("exposed", caller.exposed());
        clauses("covered", caller.covered());
        json.member("endpoints", caller.endpoints());
        json.endObject();
    }

    private void use(RequirementUse use) {
        subject(use.subject());
        boolean named = use.requirement() instanceof ScopeRequirement;
        names("allOf", named ? ((ScopeRequirement) use.requirement()).allOf() : List.of());
        names("anyOf", named ? ((ScopeRequirement) use.requirement()).anyOf() : List.of());
        json.array("endpoints");
        if (use.requirement() instanceof EndpointRequirement required) {
            endpoint(required.endpoint());
        }
        json.endArray();
        json.member("reason", use.requirement().reason());
        json.member("via", use.via());
        place(use.requirement().place());
    }

    private void endpoint(EndpointReference call) {
        json.object();
        json.member("name", call.name());
        json.member("stated", call.stated());
        clauses("settledBy", call.settledBy());
        json.member("line", call.place().line());
        json.member("column", call.place().order());
        json.endObject();
    }

    private void clauses(String field, List<Clause> clauses) {
        json.array(field);
        for (Clause clause : clauses) {
            json.element(clause.alternatives());
        }
        json.endArray();
    }

    private void subject(ElementName subject) {
        json.member("what", subject.kind().text());
        json.member("element", subject.name());
    }

    private void names(String field, List<ScopeReference> names) {
        json.array(field);
        for (ScopeReference name : names) {
            json.object();
            json.member("scope", name.name());
            json.member("line", name.place().line());
            json.member("column", name.place().order());
            json.endObject();
        }
        json.endArray();
    }

    private void place(SourcePlace place) {
        json.member("shown", place.element());
        json.member("file", place.file());
        json.member("line", place.line());
        json.member("column", place.order());
        json.member("suppressed", new TreeSet<>(place.suppressed()));
    }
}
