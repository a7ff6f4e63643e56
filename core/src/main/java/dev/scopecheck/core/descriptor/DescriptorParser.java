package dev.scopecheck.core.descriptor;

import dev.scopecheck.core.document.DocumentNode;
import dev.scopecheck.core.document.DocumentNode.ArrayNode;
import dev.scopecheck.core.document.DocumentNode.LiteralKind;
import dev.scopecheck.core.document.DocumentNode.LiteralNode;
import dev.scopecheck.core.document.DocumentNode.Member;
import dev.scopecheck.core.document.DocumentNode.ObjectNode;
import dev.scopecheck.core.document.DocumentNode.StringNode;
import dev.scopecheck.core.document.DocumentResult;
import dev.scopecheck.core.document.JsonPointer;
import dev.scopecheck.core.document.LineMap;
import dev.scopecheck.core.document.SyntaxProblem;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.MalformedDescriptor;
import dev.scopecheck.core.finding.WrongDescriptorShape;
import dev.scopecheck.core.finding.WrongDescriptorShape.Expected;
import dev.scopecheck.core.json.JsonDocument;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.SpellingSuggestion;
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
    private final LineMap lines;
    private final List<Finding> problems = new ArrayList<>();
    private final List<DeclaredScope> scopes = new ArrayList<>();
    private final List<ScopesArray> blocks = new ArrayList<>();

    private DescriptorParser(DescriptorText source, JsonPointer pointer) {
        this.source = source;
        this.pointer = pointer;
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
        return new DescriptorParser(decoded.source(), JsonPointer.parse(scopesPointer)).parse();
    }

    private ParseResult parse() {
        DocumentResult document = JsonDocument.parse(source.text());
        if (document instanceof SyntaxProblem problem) {
            return new Rejected(List.of(malformed(problem)));
        }
        DocumentNode root = ((DocumentResult.Tree) document).root();
        if (root instanceof ObjectNode object) {
            object(object, 0);
        } else {
            wrong("", Expected.OBJECT, root);
        }
        return problems.isEmpty()
                ? new Parsed(new Descriptor(source, root, new Descriptor.Declaration(pointer, blocks.get(0), scopes)))
                : new Rejected(problems);
    }

    private Finding malformed(SyntaxProblem problem) {
        return new MalformedDescriptor(problem.expected(), problem.found(), problem.slip(), place(problem.offset()));
    }

    /** Reads the object whose members are at this depth of the pointer. */
    private void object(ObjectNode object, int depth) {
        String wanted = pointer.names().get(depth);
        boolean seen = false;
        Optional<WrongDescriptorShape> misspelt = Optional.empty();
        for (Member member : object.members()) {
            boolean leads = member.name().equals(wanted);
            if (!leads) {
                misspelt = misspelt.isPresent() ? misspelt : misspelt(depth, member);
            } else if (seen) {
                wrong(pointer.path(depth + 1), Expected.ONE_MEMBER, "a second one", member.nameStart());
            } else {
                value(member.value(), depth + 1);
            }
            seen |= leads;
        }
        if (!seen) {
            misspelt.ifPresent(problems::add);
            List<String> missing =
                    pointer.names().subList(depth, pointer.names().size());
            blocks.add(new ScopesArray.Absent(object.start(), object.end() - 1, missing, place(object.start())));
        }
    }

    /** Returns the problem of a member if its name is the wanted one but for a slip, and its value is of that kind. */
    private Optional<WrongDescriptorShape> misspelt(int depth, Member member) {
        String wanted = pointer.names().get(depth);
        String name = member.name();
        return leadsOn(member.value(), depth + 1)
                        && SpellingSuggestion.find(name, List.of(wanted)).isPresent()
                ? Optional.of(new WrongDescriptorShape(
                        pointer.path(depth + 1), Expected.NAME, name, place(member.nameStart())))
                : Optional.empty();
    }

    private boolean leadsOn(DocumentNode value, int depth) {
        return isLast(depth) ? value instanceof ArrayNode : value instanceof ObjectNode;
    }

    private boolean isLast(int depth) {
        return depth == pointer.names().size();
    }

    private void value(DocumentNode value, int depth) {
        if (!leadsOn(value, depth)) {
            wrong(pointer.path(depth), isLast(depth) ? Expected.ARRAY_OF_STRINGS : Expected.OBJECT, value);
        } else if (value instanceof ArrayNode array) {
            array(array);
        } else {
            object((ObjectNode) value, depth);
        }
    }

    private void array(ArrayNode array) {
        List<Integer> elements = new ArrayList<>();
        for (DocumentNode element : array.elements()) {
            if (element instanceof StringNode string) {
                scopes.add(new DeclaredScope(string.value(), place(string.start())));
            } else {
                wrong(pointer.path(pointer.names().size()) + "[" + elements.size() + "]", Expected.STRING, element);
            }
            elements.add(element.start());
        }
        blocks.add(new ScopesArray.Present(array.start(), array.end(), elements, place(array.start())));
    }

    private void wrong(String path, Expected expected, DocumentNode found) {
        wrong(path, expected, kind(found), found.start());
    }

    private void wrong(String path, Expected expected, String found, int offset) {
        problems.add(new WrongDescriptorShape(path, expected, found, place(offset)));
    }

    private static String kind(DocumentNode value) {
        if (value instanceof LiteralNode literal) {
            return literal.kind() == LiteralKind.NUMBER ? "a number" : literal.text();
        }
        if (value instanceof StringNode) {
            return "a string";
        }
        return value instanceof ArrayNode ? "an array" : "an object";
    }

    private DescriptorPlace place(int offset) {
        return source.place(lines, offset);
    }
}
