package dev.scopecheck.processor.report;

import dev.scopecheck.processor.model.CallSite;
import dev.scopecheck.processor.model.Caller;
import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.DescriptorReference;
import dev.scopecheck.processor.model.Evidence;
import dev.scopecheck.processor.model.Requirement;
import dev.scopecheck.processor.model.ScopeName;
import dev.scopecheck.processor.model.SourcePlace;
import dev.scopecheck.processor.model.Subject;
import dev.scopecheck.processor.model.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the members of a report's JSON into the values that they were written from. */
final class ReportFields {

    private final Map<String, Report.Origin> origins = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Use> definitions = new ArrayList<>();
    private final List<CallSite> callSites = new ArrayList<>();
    private final List<DescriptorReference> references = new ArrayList<>();

    private ReportFields() {}

    static Report report(Fields json) {
        ReportFields read = new ReportFields();
        json.objects("types").forEach(read::type);
        Evidence evidence = new Evidence(read.uses, read.definitions, read.callSites, read.references, true);
        return new Report(
                json.text("mode"),
                json.text("platform"),
                json.text("descriptor"),
                json.flag("stale"),
                read.origins,
                evidence);
    }

    private void type(Fields json) {
        String type = json.text("name");
        origins.put(type, new Report.Origin(json.text("source"), json.flag("generated")));
        json.objects("descriptors").forEach(reference -> references.add(reference(type, reference)));
        for (Fields use : json.objects("uses")) {
            switch (use.text("kind")) {
                case "declaration" -> uses.add(use(type, use));
                case "definition" -> definitions.add(use(type, use));
                case "call" -> callSites.add(call(type, use));
                default -> throw new IllegalArgumentException("unknown kind of use");
            }
        }
    }

    private static DescriptorReference reference(String type, Fields json) {
        return new DescriptorReference(
                json.text("name"), json.flag("generate"), json.text("package"), place(type, json));
    }

    private static CallSite call(String type, Fields json) {
        Fields caller = json.object("caller");
        List<Clause> covered =
                caller.textLists("covered").stream().map(Clause::anyOf).toList();
        return new CallSite(
                use(type, json),
                new Caller(caller.text("id"), subject(caller), caller.flag("exposed"), covered),
                json.flag("passedOn"));
    }

    private static Use use(String type, Fields json) {
        SourcePlace place = place(type, json);
        Requirement requirement = new Requirement(
                names("allOf", json, place), names("anyOf", json, place), true, json.text("reason"), place);
        return new Use(subject(json), requirement, json.text("via"));
    }

    private static Subject subject(Fields json) {
        return new Subject(json.text("what"), json.text("element"));
    }

    private static List<ScopeName> names(String field, Fields json, SourcePlace around) {
        return json.objects(field).stream()
                .map(name -> new ScopeName(name.text("scope"), around.at(name.number("line"), name.number("column"))))
                .toList();
    }

    private static SourcePlace place(String type, Fields json) {
        return new SourcePlace(
                type,
                json.number("column"),
                json.text("shown"),
                json.text("file"),
                json.number("line"),
                Set.copyOf(json.texts("suppressed")),
                new Remembered());
    }
}
