package dev.scopecheck.core.platform;

import dev.scopecheck.core.document.LineMap;
import dev.scopecheck.core.json.JsonReader;
import dev.scopecheck.core.json.JsonReader.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the platform file's JSON. An unknown name in it, a value of another type, or none where one must be, is an error. */
final class PlatformParser {

    private final String source;
    private final JsonReader json;
    private final boolean wantsEndpoints;

    private PlatformParser(String source, boolean wantsEndpoints) {
        this.source = source;
        this.json = new JsonReader(source);
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
        PlatformParser parser = new PlatformParser(text, wantsEndpoints);
        parser.json.next();
        parser.expect(Token.START_OBJECT);
        Platform platform = parser.platform();
        if (wantsEndpoints) {
            parser.json.next();
        }
        return platform;
    }

    private Platform platform() throws IOException {
        String name = "";
        List<String> descriptorNames = List.of();
        String pointer = "";
        String userTokens = "";
        List<PlatformScope> scopes = List.of();
        List<Endpoint> endpoints = List.of();
        while (json.next() != Token.END_OBJECT) {
            String field = json.text();
            if (field.equals("endpoints") && !wantsEndpoints) {
                break;
            }
            json.next();
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
        expect(Token.START_OBJECT);
        String name = "";
        String grants = "";
        List<String> includes = List.of();
        while (json.next() != Token.END_OBJECT) {
            String field = json.text();
            json.next();
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
        expect(Token.START_OBJECT);
        String method = "";
        String path = "";
        Optional<List<String>> anyOf = Optional.empty();
        List<String> tokens = List.of();
        Confidence confidence = Confidence.UNKNOWN;
        String title = "";
        String note = "";
        while (json.next() != Token.END_OBJECT) {
            String field = json.text();
            json.next();
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
        return json.token() == Token.NULL ? Optional.empty() : Optional.of(list(this::text));
    }

    private String text() throws IOException {
        expect(Token.STRING);
        return json.text();
    }

    private <T> List<T> list(Item<T> item) throws IOException {
        expect(Token.START_ARRAY);
        List<T> items = new ArrayList<>();
        while (json.next() != Token.END_ARRAY) {
            items.add(item.read());
        }
        return items;
    }

    private void expect(Token expected) throws IOException {
        if (json.token() != expected) {
            throw new IOException("expected " + words(expected) + ", but found " + words(json.token()) + where());
        }
    }

    private String words(Token token) {
        return switch (token) {
            case STRING, TRUE, FALSE, NULL -> "VALUE_" + token;
            case NUMBER -> json.text().matches("-?\\d+") ? "VALUE_NUMBER_INT" : "VALUE_NUMBER_FLOAT";
            default -> token.name();
        };
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
        return " in line " + new LineMap(source).line(json.start());
    }

    private interface Item<T> {
        T read() throws IOException;
    }
}
