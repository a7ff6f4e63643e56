package dev.scopecheck.core.check;

import dev.scopecheck.core.ModelFixtures;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.EndpointReference;
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

    /** Returns a method whose annotation is that of an HTTP client, and whose endpoint may be anybody's. */
    static RequirementUse ofClient(SourcePlace place, String endpoint) {
        return ModelFixtures.calling(place, new EndpointReference(endpoint, false, List.of(), place));
    }

    /** A request to {@code GET /v1/look}. */
    static InferredRequest request(SourcePlace place, Uncertainty doubt, Caller caller) {
        CandidateEndpoint endpoint = new CandidateEndpoint("GET", "/v1/look", Optional.of(ModelFixtures.anyOf("read")));
        return new InferredRequest(List.of(endpoint), doubt, place, caller);
    }
}
