package dev.scopecheck.core.descriptor;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.WrongDescriptorShape;
import dev.scopecheck.core.finding.WrongDescriptorShape.Expected;
import dev.scopecheck.core.json.JsonParsers;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.SpellingSuggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the scopes of a descriptor and where they stand.
 *
 * <p>The JSON is strict; the whole file is read, so that an error behind the scopes is seen, too. Every complaint about
 * shape is reported at once, but none beside one about syntax.
 */
public final class DescriptorParser {

    private final DescriptorText source;
    private final JsonPointer pointer;
    private final JsonParser json;
    private final LineMap lines;
    private final List<Finding> problems = new ArrayList<>();
    private final List<DeclaredScope> scopes = new ArrayList<>();
    private final List<ScopesArray> blocks = new ArrayList<>();

    private DescriptorParser(DescriptorText source, JsonPointer pointer, JsonParser json) {
        this.source = source;
        this.pointer = pointer;
        this.json = json;
        this.lines = source.lines();
    }

    /** What parsing came to. */
    public sealed interface ParseResult {}

    /** A descriptor that can be used. */
    public record Parsed(Descriptor descriptor) implements ParseResult {}

    /** A descriptor that cannot, and why. */
    public record Rejected(List<Finding> findings) implements ParseResult {}

    /**
     * Parses a file.
     *
     * @param scopesPointer the JSON Pointer to the array of scopes
     */
    public static ParseResult parse(DescriptorFile file, String scopesPointer) {
        DescriptorText.Decoded decoded = DescriptorText.decode(file);
        if (decoded.problem().isPresent()) {
            return new Rejected(List.of(decoded.problem().get()));
        }
        DescriptorText source = decoded.source();
        try (JsonParser json = JsonParsers.parser(source.text())) {
            return new DescriptorParser(source, JsonPointer.parse(scopesPointer), json).parse();
        } catch (StreamReadException e) {
            return malformed(source);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static Rejected malformed(DescriptorText source) {
        return new Rejected(List.of(JsonSyntaxCheck.find(source).orElseThrow()));
    }

    private ParseResult parse() throws IOException {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_OBJECT) {
            object(0);
        } else if (first == null) {
            return malformed(source);
        } else {
            wrong("", Expected.OBJECT);
            json.skipChildren();
        }
        if (json.nextToken() != null) {
            return malformed(source);
        }
        return problems.isEmpty()
                ? new Parsed(new Descriptor(source, pointer, blocks.get(0), scopes))
                : new Rejected(problems);
    }

    /** Reads the object whose members stand at this depth of the pointer. */
    private void object(int depth) throws IOException {
        int start = offset();
        String wanted = pointer.names().get(depth);
        boolean seen = false;
        Optional<WrongDescriptorShape> misspelt = Optional.empty();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            boolean leads = json.currentName().equals(wanted);
            if (leads && seen) {
                wrong(pointer.path(depth + 1), Expected.ONE_MEMBER, "a second one");
            }
            int name = offset();
            json.nextToken();
            if (leads && !seen) {
                value(depth + 1);
            } else {
                misspelt = misspelt.isPresent() ? misspelt : misspelt(depth, name);
                json.skipChildren();
            }
            seen |= leads;
        }
        if (!seen) {
            misspelt.ifPresent(problems::add);
            List<String> missing =
                    pointer.names().subList(depth, pointer.names().size());
            blocks.add(new ScopesArray.Absent(start, offset(), missing, lines.place(start)));
        }
    }

    /** The member whose value starts here, if its name is the wanted one but for a slip, and its value is of that kind. */
    private Optional<WrongDescriptorShape> misspelt(int depth, int at) throws IOException {
        String wanted = pointer.names().get(depth);
        String name = json.currentName();
        boolean fits = json.currentToken() == opening(depth + 1) && !name.equals(wanted);
        return fits && SpellingSuggestion.find(name, List.of(wanted)).isPresent()
                ? Optional.of(new WrongDescriptorShape(pointer.path(depth + 1), Expected.NAME, name, lines.place(at)))
                : Optional.empty();
    }

    private JsonToken opening(int depth) {
        return depth == pointer.names().size() ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
    }

    private void value(int depth) throws IOException {
        boolean last = depth == pointer.names().size();
        if (json.currentToken() == opening(depth)) {
            if (last) {
                array();
            } else {
                object(depth);
            }
        } else {
            wrong(pointer.path(depth), last ? Expected.ARRAY_OF_STRINGS : Expected.OBJECT);
            json.skipChildren();
        }
    }

    private void array() throws IOException {
        int start = offset();
        List<Integer> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                scopes.add(new DeclaredScope(json.getText(), lines.place(offset())));
            } else {
                wrong(pointer.path(pointer.names().size()) + "[" + elements.size() + "]", Expected.STRING);
            }
            elements.add(offset());
            json.skipChildren();
        }
        blocks.add(new ScopesArray.Present(start, offset() + 1, elements, lines.place(start)));
    }

    private void wrong(String path, Expected expected) {
        wrong(path, expected, kind(json.currentToken()));
    }

    private void wrong(String path, Expected expected, String found) {
        problems.add(new WrongDescriptorShape(path, expected, found, lines.place(offset())));
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            default -> String.valueOf(token.asString());
        };
    }

    private int offset() {
        return (int) json.currentTokenLocation().getCharOffset();
    }
}
