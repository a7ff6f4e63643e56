package dev.scopecheck.core.json;

import dev.scopecheck.core.document.DocumentNode;
import dev.scopecheck.core.document.DocumentNode.ArrayNode;
import dev.scopecheck.core.document.DocumentNode.LiteralKind;
import dev.scopecheck.core.document.DocumentNode.LiteralNode;
import dev.scopecheck.core.document.DocumentNode.Member;
import dev.scopecheck.core.document.DocumentNode.ObjectNode;
import dev.scopecheck.core.document.DocumentNode.StringNode;
import dev.scopecheck.core.document.DocumentResult;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds the tree of a JSON value, however deep that is. */
public final class JsonDocument {

    private final JsonReader json;
    private final Deque<OpenNode> outer = new ArrayDeque<>();
    private OpenNode current = new OpenNode(0);

    private JsonDocument(JsonReader json) {
        this.json = json;
    }

    /** Parses a whole text. */
    public static DocumentResult parse(String text) {
        JsonReader json = new JsonReader(text);
        try {
            json.next();
            DocumentNode root = read(json);
            json.next();
            return new DocumentResult.Tree(root);
        } catch (JsonSyntaxException e) {
            return e.problem();
        }
    }

    /** Reads the value that starts with the current token, up to its end. */
    public static DocumentNode read(JsonReader json) throws JsonSyntaxException {
        JsonDocument document = new JsonDocument(json);
        document.token();
        while (!document.outer.isEmpty()) {
            json.next();
            document.token();
        }
        return document.current.elements.get(0);
    }

    private void token() {
        switch (json.token()) {
            case START_OBJECT, START_ARRAY -> {
                outer.push(current);
                current = new OpenNode(json.start());
            }
            case END_OBJECT -> close(new ObjectNode(current.start, json.end(), current.members));
            case END_ARRAY -> close(new ArrayNode(current.start, json.end(), current.elements));
            case NAME -> current.name(json.text(), json.start());
            case STRING -> current.add(new StringNode(json.start(), json.end(), json.text()));
            case NUMBER -> current.add(literal(LiteralKind.NUMBER));
            case TRUE, FALSE -> current.add(literal(LiteralKind.BOOLEAN));
            default -> current.add(literal(LiteralKind.NULL));
        }
    }

    private void close(DocumentNode node) {
        current = outer.pop();
        current.add(node);
    }

    private LiteralNode literal(LiteralKind kind) {
        return new LiteralNode(json.start(), json.end(), kind, json.text());
    }

    /** An object or array of which the end is not read yet. */
    private static final class OpenNode {

        private final int start;
        private final List<Member> members = new ArrayList<>();
        private final List<DocumentNode> elements = new ArrayList<>();
        private String name = "";
        private int nameStart = -1;

        OpenNode(int start) {
            this.start = start;
        }

        void name(String text, int offset) {
            name = text;
            nameStart = offset;
        }

        void add(DocumentNode value) {
            if (nameStart < 0) {
                elements.add(value);
            } else {
                members.add(new Member(name, nameStart, value));
            }
        }
    }
}
