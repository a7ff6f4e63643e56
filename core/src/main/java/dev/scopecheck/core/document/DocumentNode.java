package dev.scopecheck.core.document;

import java.util.List;
import java.util.Optional;

/** A value in a document. Offsets count UTF-16 units from the start of the text. */
public sealed interface DocumentNode {

    /** Returns the offset of its first character. */
    int start();

    /** Returns the offset behind its last character. */
    int end();

    /** Members in the order of the text; a name may occur more than once. */
    record ObjectNode(int start, int end, List<Member> members) implements DocumentNode {

        public ObjectNode {
            members = List.copyOf(members);
        }

        /** Returns the first member of this name. */
        public Optional<Member> member(String name) {
            for (Member member : members) {
                if (member.name().equals(name)) {
                    return Optional.of(member);
                }
            }
            return Optional.empty();
        }
    }

    /** Elements in the order of the text. */
    record ArrayNode(int start, int end, List<DocumentNode> elements) implements DocumentNode {

        public ArrayNode {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A string.
     *
     * @param value without quotes, with escapes decoded
     */
    record StringNode(int start, int end, String value) implements DocumentNode {}

    /**
     * A number, a boolean or null.
     *
     * @param text as written
     */
    record LiteralNode(int start, int end, LiteralKind kind, String text) implements DocumentNode {}

    /** The kind of a value that is neither an object, nor an array, nor a string. */
    enum LiteralKind {
        NUMBER,
        BOOLEAN,
        NULL
    }

    /**
     * A member of an object.
     *
     * @param nameStart the offset of its name's first character, a quote included
     */
    record Member(String name, int nameStart, DocumentNode value) {}
}
