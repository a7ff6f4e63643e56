package dev.scopecheck.core.report;

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
import dev.scopecheck.core.platform.EndpointRecogniser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A report in which everything stands that one can hold, nothing of it in two places. */
final class Seen {

    private static final Clause READ = Clause.anyOf(List.of("read"));
    private static final Clause EITHER = Clause.anyOf(List.of("write", "admin"));

    private Seen() {}

    static Report report() {
        return new Report(
                new CompilationSetup(
                        "1.2",
                        "check",
                        "Chat",
                        "src/a.json",
                        "a.json",
                        new TreeMap<>(Map.of("unused", "off", "mode", "check"))),
                true,
                new TreeSet<>(Set.of("app.Legacy")),
                Map.of(
                        "app.Bot", new Report.Origin("../Bot.java", false, "1a"),
                        "app.Rooms", new Report.Origin("gen/Rooms.java", true, "2b")),
                evidence());
    }

    static Evidence evidence() {
        ElementName type = new ElementName(ElementName.Kind.ANNOTATION_TYPE, "Asks");
        return new Evidence(
                List.of(naming(place("app.Bot", 3)), scopes(place("app.Rooms", 4), "app.Asks")),
                List.of(new RequirementUse(type, scopes(place("app.Bot", 5), "").requirement(), "")),
                List.of(
                        new CallSite(scopes(place("app.Bot", 6), ""), caller(true), false),
                        new CallSite(scopes(place("app.Rooms", 7), ""), caller(false), true)),
                List.of(request(place("app.Bot", 8))),
                List.of(
                        new DescriptorReference("a.json", true, "app", place("app.Bot", 1)),
                        new DescriptorReference("b.json", false, "", place("app.Rooms", 2))),
                followed(),
                true);
    }

    private static FollowedTexts followed() {
        TreeSet<String> rooms = new TreeSet<>(Set.of("app.Rooms"));
        List<String> texts =
                List.of("<any>", "a<" + EndpointRecogniser.UNKNOWN, "b" + EndpointRecogniser.SEGMENT + "/<<part>");
        FollowedText url = new FollowedText("app.Bot", "app.Bot.url(int)", texts, new TreeSet<>(Set.of("lib.A.b")));
        FollowedText at = new FollowedText("app.Rooms", "app.Rooms.In.at", List.of(), new TreeSet<>());
        return new FollowedTexts(
                new TreeMap<>(Map.of(
                        url.member(), url.asRequest().usedBy(rooms, new TreeSet<>()),
                        at.member(), at.usedBy(new TreeSet<>(), rooms))),
                rooms);
    }

    private static SourcePlace place(String type, int line) {
        return new SourcePlace(
                type,
                40 + line,
                "'m" + line + "'",
                type.substring(4) + ".java",
                line,
                Set.of("a", "b" + line),
                SourceFile.UNKNOWN);
    }

    private static RequirementUse scopes(SourcePlace place, String via) {
        Requirement requirement = new ScopeRequirement(
                List.of(
                        new ScopeReference("read", place.at(place.line(), 90)),
                        new ScopeReference("look", place.at(99, 91))),
                List.of(new ScopeReference("write", place.at(98, 92))),
                true,
                "to \"see\"",
                place);
        return new RequirementUse(new ElementName(ElementName.Kind.METHOD, "m" + place.line()), requirement, via);
    }

    private static RequirementUse naming(SourcePlace place) {
        EndpointReference call = new EndpointReference("GET /a", true, List.of(READ, EITHER), place.at(97, 93));
        return new RequirementUse(
                new ElementName(ElementName.Kind.METHOD, "named"), new EndpointRequirement(call, "", place), "");
    }

    private static Caller caller(boolean exposed) {
        return new Caller(
                "m(int)",
                new ElementName(ElementName.Kind.CONSTRUCTOR, "Bot"),
                exposed,
                List.of(EITHER, READ),
                List.of("GET /b"));
    }

    private static InferredRequest request(SourcePlace place) {
        return new InferredRequest(
                "GET, PUT /c",
                List.of(
                        new CandidateEndpoint("GET", "/c", Optional.of(EITHER)),
                        new CandidateEndpoint("PUT", "/c", Optional.empty())),
                Uncertainty.SERVER,
                place,
                caller(true),
                "app.Bot.url(int)");
    }
}
