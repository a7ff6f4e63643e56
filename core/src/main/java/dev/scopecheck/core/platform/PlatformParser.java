package dev.scopecheck.core.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.scopecheck.core.json.JsonParsers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the platform file's JSON. An unknown name in it, a value of another type, or none where one must be, is an error. */
final class PlatformParser {

    private final JsonParser json;
    private final boolean wantsEndpoints;

    private PlatformParser(JsonParser json, boolean wantsEndpoints) {
        this.json = json;
        this.wantsEndpoints = wantsEndpoints;
    }

    /** Parses the whole file; {@link IOException} says what was expected and where. */
    static Platform parse(String text) throws IOException {
        return parse(text, true);
    }

    /** What stands in front of the endpoints, which are most of the file and come last. */
    static Platform parseScopes(String text) throws IOException {
        return parse(text, false);
    }

    private static Platform parse(String text, boolean wantsEndpoints) throws IOException {
        try (JsonParser json = JsonParsers.parser(text)) {
            PlatformParser parser = new PlatformParser(json, wantsEndpoints);
            parser.expect(json.nextToken(), JsonToken.START_OBJECT);
            Platform platform = parser.platform();
            if (wantsEndpoints && json.nextToken() != null) {
                throw new IOException("expected the end, but found " + json.currentToken() + parser.where());
            }
            return platform;
        }
    }

    private Platform platform() throws IOException {
        String name = "";
        List<String> descriptorNames = List.of();
        String pointer = "";
        String userTokens = "";
        List<PlatformScope> scopes = List.of();
        List<Endpoint> endpoints = List.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            if (field.equals("endpoints") && !wantsEndpoints) {
                break;
            }
            json.nextToken();
            switch (field) {
                case "name" -> name = text();
                case "descriptorNames" -> descriptorNames = list(this::text);
                case "scopesPointer" -> pointer = text();
                case "userTokensPointer" -> userTokens = text();
                case "scopes" -> scopes = list(this::scope);
                case "endpoints" -> endpoints = list(this::endpoint);
                default -> throw unknown(field);
            }
        }
        required("name", name);
        required("scopesPointer", pointer);
        return new Platform(name, descriptorNames, pointer, userTokens, scopes, endpoints);
    }

    private PlatformScope scope() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        String name = "";
        String grants = "";
        List<String> includes = List.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "name" -> name = text();
                case "grants" -> grants = text();
                case "includes" -> includes = list(this::text);
                default -> throw unknown(field);
            }
        }
        required("name", name);
        return new PlatformScope(name, grants, includes);
    }

    private Endpoint endpoint() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        String method = "";
        String path = "";
        Optional<List<String>> anyOf = Optional.empty();
        List<String> tokens = List.of();
        Confidence confidence = Confidence.UNKNOWN;
        String title = "";
        String note = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "method" -> method = text();
                case "path" -> path = text();
                case "anyOf" -> anyOf = nullableList();
                case "tokens" -> tokens = list(this::text);
                case "confidence" -> confidence = confidence(text());
                case "title" -> title = text();
                case "note" -> note = text();
                default -> throw unknown(field);
            }
        }
        required("method", method);
        required("path", path);
        return new Endpoint(method, path, anyOf, tokens, confidence, title, note);
    }

    private Confidence confidence(String text) throws IOException {
        for (Confidence value : Confidence.values()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        throw new IOException("unknown confidence '" + text + "'" + where());
    }

    private Optional<List<String>> nullableList() throws IOException {
        return json.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(list(this::text));
    }

    private String text() throws IOException {
        expect(json.currentToken(), JsonToken.VALUE_STRING);
        return json.getText();
    }

    private <T> List<T> list(Item<T> item) throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY);
        List<T> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.read());
        }
        return items;
    }

    private void expect(JsonToken found, JsonToken expected) throws IOException {
        if (found != expected) {
            throw new IOException("expected " + expected + ", but found " + found + where());
        }
    }

    private void required(String field, String value) throws IOException {
        if (value.isEmpty()) {
            throw new IOException("expected a '" + field + "' in the object that ends" + where());
        }
    }

    private IOException unknown(String field) {
        return new IOException("unknown name '" + field + "'" + where());
    }

    private String where() {
        return " in line " + json.currentTokenLocation().getLineNr();
    }

    private interface Item<T> {
        T read() throws IOException;
    }
}
