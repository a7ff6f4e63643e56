package dev.scopecheck.core.check;

import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Uncertainty;
import dev.scopecheck.core.platform.Confidence;
import dev.scopecheck.core.platform.Endpoint;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.platform.PlatformScope;
import java.util.List;
import java.util.Optional;

/** A small platform with an endpoint of every kind, and what calls them, in few words. */
final class Chat {

    static final Platform PLATFORM = new Platform(
            "Chat",
            List.of("chat.json"),
            "/scopes",
            "/persons",
            List.of(
                    new PlatformScope("read", "", List.of()),
                    new PlatformScope("write", "", List.of()),
                    new PlatformScope("admin", "", List.of("write"))),
            List.of(
                    endpoint("GET", "/v1/look", Optional.of(List.of("read")), "user", "group"),
                    endpoint("PUT", "/v1/look", Optional.of(List.of("read", "write")), "group"),
                    endpoint("POST", "/v1/say", Optional.of(List.of("write")), "user"),
                    endpoint("PUT", "/v1/entries", Optional.of(List.of("write")), "group"),
                    endpoint("GET", "/v1/free", Optional.of(List.of())),
                    endpoint("GET", "/v1/also/free", Optional.of(List.of())),
                    new Endpoint("GET", "/v1/dark", Optional.empty(), List.of(), Confidence.UNKNOWN, "", "ask them")));

    private Chat() {}

    private static Endpoint endpoint(String method, String path, Optional<List<String>> anyOf, String... tokens) {
        return new Endpoint(method, path, anyOf, List.of(tokens), Confidence.HIGH, "", "");
    }

    /** A method that says by name which endpoint it calls, and perhaps what that needs. */
    static RequirementUse calling(SourcePlace place, String endpoint, Clause... settledBy) {
        return calling(place, new EndpointReference(endpoint, true, List.of(settledBy), place));
    }

    /** The same by the annotation of an HTTP client, whose endpoint may be anybody's. */
    static RequirementUse ofClient(SourcePlace place, String endpoint) {
        return calling(place, new EndpointReference(endpoint, false, List.of(), place));
    }

    private static RequirementUse calling(SourcePlace place, EndpointReference call) {
        return new RequirementUse(
                new ElementName(ElementName.Kind.METHOD, "Rooms.m" + place.line()),
                new EndpointRequirement(call, "", place),
                "");
    }

    static Caller caller(String name, Clause... covered) {
        return new Caller(name, new ElementName(ElementName.Kind.METHOD, name), true, List.of(covered), List.of());
    }

    static CallSite call(RequirementUse use, Caller caller) {
        return new CallSite(use, caller, false);
    }

    static Evidence calls(CallSite... calls) {
        return new Evidence(List.of(), List.of(), List.of(calls), List.of(), true);
    }

    /** A request to {@code GET /v1/look}. */
    static InferredRequest request(SourcePlace place, Uncertainty doubt, Caller caller) {
        CandidateEndpoint endpoint =
                new CandidateEndpoint("GET", "/v1/look", Optional.of(Clause.anyOf(List.of("read"))));
        return new InferredRequest(List.of(endpoint), doubt, place, caller);
    }

    static Clause anyOf(String... scopes) {
        return Clause.anyOf(List.of(scopes));
    }
}
