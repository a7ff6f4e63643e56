package dev.scopecheck.core.report;

import dev.scopecheck.core.model.Anchor;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.FollowedText;
import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeReference;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Uncertainty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Turns the members of a report's JSON into the values that they were written from. */
final class ReportDecoder {

    private final Map<String, Report.Origin> origins = new LinkedHashMap<>();
    private final List<RequirementUse> uses = new ArrayList<>();
    private final List<RequirementUse> definitions = new ArrayList<>();
    private final List<CallSite> callSites = new ArrayList<>();
    private final List<InferredRequest> recognisedCalls = new ArrayList<>();
    private final List<DescriptorReference> references = new ArrayList<>();

    private final Function<String, Anchor> anchors;

    private ReportDecoder(Function<String, Anchor> anchors) {
        this.anchors = anchors;
    }

    /**
     * The report.
     *
     * @param anchors the anchor of what stands in a source, by that one's file
     */
    static Report report(JsonObject json, Function<String, Anchor> anchors) {
        ReportDecoder read = new ReportDecoder(anchors);
        for (JsonObject type : json.objects("types")) {
            read.type(type);
        }
        Evidence evidence = new Evidence(
                read.uses,
                read.definitions,
                read.callSites,
                read.recognisedCalls,
                read.references,
                followed(json),
                true);
        return new Report(setup(json), json.flag("stale"), new TreeSet<>(json.texts("unseen")), read.origins, evidence);
    }

    private static CompilationSetup setup(JsonObject json) {
        return new CompilationSetup(
                json.text("version"),
                json.text("mode"),
                json.text("platform"),
                json.text("descriptor"),
                json.text("served"),
                json.object("options").allTexts());
    }

    private static FollowedTexts followed(JsonObject json) {
        SortedMap<String, FollowedText> members = new TreeMap<>();
        for (JsonObject text : json.has("texts") ? json.objects("texts") : List.<JsonObject>of()) {
            members.put(text.text("member"), text(text));
        }
        List<String> outdated = json.has("outdated") ? json.texts("outdated") : List.of();
        return new FollowedTexts(members, new TreeSet<>(outdated));
    }

    private static FollowedText text(JsonObject json) {
        return new FollowedText(
                json.text("type"),
                json.text("member"),
                json.texts("texts").stream().map(Marks::read).toList(),
                new TreeSet<>(json.texts("parts")),
                json.flag("request"),
                new TreeSet<>(json.texts("requesting")),
                new TreeSet<>(json.texts("calling")));
    }

    private void type(JsonObject json) {
        Type type = new Type(json.text("name"), anchors.apply(json.text("source")));
        origins.put(type.name(), new Report.Origin(json.text("source"), json.flag("generated"), json.text("checksum")));
        for (JsonObject reference : json.objects("descriptors")) {
            references.add(reference(type, reference));
        }
        for (JsonObject use : json.objects("uses")) {
            switch (use.text("kind")) {
                case "declaration" -> uses.add(use(type, use));
                case "definition" -> definitions.add(use(type, use));
                case "call" -> callSites.add(call(type, use));
                case "endpoint" -> recognisedCalls.add(endpoint(type, use));
                default -> throw new IllegalArgumentException("unknown kind of use");
            }
        }
    }

    private record Type(String name, Anchor anchor) {}

    private static DescriptorReference reference(Type type, JsonObject json) {
        return new DescriptorReference(
                json.text("name"), json.flag("generate"), json.text("package"), place(type, json));
    }

    private static CallSite call(Type type, JsonObject json) {
        return new CallSite(use(type, json), caller(json.object("caller")), json.flag("passedOn"));
    }

    private static InferredRequest endpoint(Type type, JsonObject json) {
        List<CandidateEndpoint> endpoints = json.objects("recognised").stream()
                .map(endpoint -> new CandidateEndpoint(
                        endpoint.text("method"),
                        endpoint.text("path"),
                        endpoint.flag("known")
                                ? Optional.of(Clause.anyOf(endpoint.texts("scopes")))
                                : Optional.empty()))
                .toList();
        Uncertainty doubt = Uncertainty.valueOf(json.text("doubt").toUpperCase(Locale.ROOT));
        if (endpoints.isEmpty() && doubt != Uncertainty.REST && doubt != Uncertainty.ENDPOINT) {
            throw new IllegalArgumentException("expected an endpoint");
        }
        return new InferredRequest(
                json.text("element"),
                endpoints,
                doubt,
                place(type, json),
                caller(json.object("caller")),
                json.has("member") ? json.text("member") : "");
    }

    private static Caller caller(JsonObject json) {
        List<Clause> covered =
                json.textLists("covered").stream().map(Clause::anyOf).toList();
        return new Caller(json.text("id"), subject(json), json.flag("exposed"), covered, json.texts("endpoints"));
    }

    private static RequirementUse use(Type type, JsonObject json) {
        SourcePlace place = place(type, json);
        return new RequirementUse(subject(json), requirement(json, place), json.text("via"));
    }

    private static Requirement requirement(JsonObject json, SourcePlace place) {
        List<ScopeReference> allOf = names("allOf", json, place);
        List<ScopeReference> anyOf = names("anyOf", json, place);
        List<JsonObject> endpoints = json.objects("endpoints");
        if (endpoints.isEmpty()) {
            return new ScopeRequirement(allOf, anyOf, true, json.text("reason"), place);
        }
        if (endpoints.size() > 1 || !allOf.isEmpty() || !anyOf.isEmpty()) {
            throw new IllegalArgumentException("expected scopes or one endpoint");
        }
        return new EndpointRequirement(endpoint(endpoints.get(0), place), json.text("reason"), place);
    }

    private static EndpointReference endpoint(JsonObject call, SourcePlace around) {
        return new EndpointReference(
                call.text("name"),
                call.flag("stated"),
                call.textLists("settledBy").stream().map(Clause::anyOf).toList(),
                around.at(call.number("line"), call.number("column")));
    }

    private static ElementName subject(JsonObject json) {
        ElementName.Kind kind = ElementName.Kind.of(json.text("what"))
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of element"));
        return new ElementName(kind, json.text("element"));
    }

    private static List<ScopeReference> names(String field, JsonObject json, SourcePlace around) {
        return json.objects(field).stream()
                .map(name ->
                        new ScopeReference(name.text("scope"), around.at(name.number("line"), name.number("column"))))
                .toList();
    }

    private static SourcePlace place(Type type, JsonObject json) {
        return new SourcePlace(
                type.name(),
                json.number("column"),
                json.text("shown"),
                json.text("file"),
                json.number("line"),
                Set.copyOf(json.texts("suppressed")),
                type.anchor());
    }
}
