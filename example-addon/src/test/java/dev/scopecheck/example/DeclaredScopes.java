package dev.scopecheck.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Reads the scopes that a descriptor declares. */
final class DeclaredScopes {
    private DeclaredScopes() {}

    static List<String> of(JsonNode descriptor) {
        return Resources.texts(descriptor.at("/capabilities/hipchatApiConsumer/scopes"));
    }

    static List<String> ofGeneratedDescriptor() {
        return of(Resources.readJson(AddonScopes.DESCRIPTOR));
    }
}
