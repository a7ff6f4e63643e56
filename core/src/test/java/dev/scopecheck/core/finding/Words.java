package dev.scopecheck.core.finding;

import dev.scopecheck.core.ModelFixtures;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.Uncertainty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the findings of these tests are made of, in few words. */
final class Words {

    static final DescriptorPlace SCOPES = new DescriptorPlace("a.json", 3, 5);

    static final ElementName POST = ModelFixtures.method("Rooms.post");

    private Words() {}

    /** Such as {@code GET view_room view_group}; without scopes behind it, it needs none. */
    static CandidateEndpoint room(String methodAndScopes) {
        String[] words = methodAndScopes.split(" ", -1);
        return new CandidateEndpoint(
                words[0],
                "/v2/room",
                Optional.of(Clause.anyOf(Stream.of(words).skip(1).toList())));
    }

    /** Of which it is not known what it needs. */
    static CandidateEndpoint unknown(String method) {
        return new CandidateEndpoint(method, "/v2/room", Optional.empty());
    }

    /** A request in line 7 of a method, of which no endpoint is known. */
    static InferredRequest anyPath(Uncertainty doubt, String name) {
        return new InferredRequest(name, List.of(), doubt, ModelFixtures.place(7), ModelFixtures.caller("Rooms.post"));
    }

    /** A request in line 7 of a caller of this kind. */
    static InferredRequest request(ElementName.Kind kind, Uncertainty doubt, CandidateEndpoint... endpoints) {
        Caller caller = new Caller("1", new ElementName(kind, "Rooms.post"), true, List.of(), List.of());
        return new InferredRequest(List.of(endpoints), doubt, ModelFixtures.place(7), caller);
    }
}
