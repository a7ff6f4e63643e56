package dev.scopecheck.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.scopecheck.core.platform.Endpoint;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.platform.PlatformScope;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** The platform file of a platform. */
final class PlatformText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private PlatformText(JsonGenerator json) {
        this.json = json;
    }

    static String of(Platform platform) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            new PlatformText(json).write(platform);
        }
        return text.toString();
    }

    private void write(Platform platform) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", platform.name());
        strings("descriptorNames", platform.descriptorNames());
        json.writeStringField("scopesPointer", platform.scopesPointer());
        json.writeStringField("userTokensPointer", platform.userTokensPointer());
        json.writeArrayFieldStart("scopes");
        for (PlatformScope scope : platform.scopes()) {
            json.writeStartObject();
            json.writeStringField("name", scope.name());
            json.writeStringField("grants", scope.grants());
            strings("includes", scope.includes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("endpoints");
        for (Endpoint endpoint : platform.endpoints()) {
            write(endpoint);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Endpoint endpoint) throws IOException {
        json.writeStartObject();
        json.writeStringField("method", endpoint.method());
        json.writeStringField("path", endpoint.path());
        if (endpoint.anyOf().isPresent()) {
            strings("anyOf", endpoint.anyOf().get());
        } else {
            json.writeNullField("anyOf");
        }
        strings("tokens", endpoint.tokens());
        json.writeStringField("confidence", endpoint.confidence().name().toLowerCase(Locale.ROOT));
        json.writeStringField("title", endpoint.title());
        json.writeStringField("note", endpoint.note());
        json.writeEndObject();
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
