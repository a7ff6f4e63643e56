package dev.scopecheck.core.report;

import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.CalledEndpoint;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Doubt;
import dev.scopecheck.core.model.EndpointCall;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.FollowedText;
import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.model.RecognisedCall;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.ScopeName;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Subject;
import dev.scopecheck.core.model.Use;
import dev.scopecheck.core.platform.EndpointTexts;
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
                "1.2",
                "check",
                "Chat",
                "src/a.json",
                "a.json",
                new TreeMap<>(Map.of("unused", "off", "mode", "check")),
                true,
                new TreeSet<>(Set.of("app.Legacy")),
                Map.of(
                        "app.Bot", new Report.Origin("../Bot.java", false, "1a"),
                        "app.Rooms", new Report.Origin("gen/Rooms.java", true, "2b")),
                evidence());
    }

    static Evidence evidence() {
        Subject type = new Subject(Subject.Kind.ANNOTATION_TYPE, "Asks");
        return new Evidence(
                List.of(naming(place("app.Bot", 3)), scopes(place("app.Rooms", 4), "app.Asks")),
                List.of(new Use(type, scopes(place("app.Bot", 5), "").requirement(), "")),
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
        List<String> texts = List.of("<any>", "a<" + EndpointTexts.UNKNOWN, "b" + EndpointTexts.SEGMENT + "/<<part>");
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

    private static Use scopes(SourcePlace place, String via) {
        Requirement requirement = new ScopeRequirement(
                List.of(new ScopeName("read", place.at(place.line(), 90)), new ScopeName("look", place.at(99, 91))),
                List.of(new ScopeName("write", place.at(98, 92))),
                true,
                "to \"see\"",
                place);
        return new Use(new Subject(Subject.Kind.METHOD, "m" + place.line()), requirement, via);
    }

    private static Use naming(SourcePlace place) {
        EndpointCall call = new EndpointCall("GET /a", true, List.of(READ, EITHER), place.at(97, 93));
        return new Use(new Subject(Subject.Kind.METHOD, "named"), new EndpointRequirement(call, "", place), "");
    }

    private static Caller caller(boolean exposed) {
        return new Caller(
                "m(int)",
                new Subject(Subject.Kind.CONSTRUCTOR, "Bot"),
                exposed,
                List.of(EITHER, READ),
                List.of("GET /b"));
    }

    private static RecognisedCall request(SourcePlace place) {
        return new RecognisedCall(
                "GET, PUT /c",
                List.of(
                        new CalledEndpoint("GET", "/c", Optional.of(EITHER)),
                        new CalledEndpoint("PUT", "/c", Optional.empty())),
                Doubt.SERVER,
                place,
                caller(true),
                "app.Bot.url(int)");
    }
}
