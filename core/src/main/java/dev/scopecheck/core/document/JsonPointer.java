package dev.scopecheck.core.document;

import dev.scopecheck.core.document.DocumentNode.Member;
import dev.scopecheck.core.document.DocumentNode.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that lead from a document's root through its objects, in RFC 6901's notation. */
public record JsonPointer(List<String> names) {

    /** No step back, which would cost stack for each character; nor does anybody need more names, each of which does. */
    private static final String THROUGH_MEMBERS = "(/([^/~]|~[01])++){1,100}+";

    public JsonPointer {
        names = List.copyOf(names);
    }

    /** Returns whether a text is a pointer; the RFC allows an empty name, but here it is only ever a slip of the pen. */
    public static boolean isPointer(String text) {
        return text.matches(THROUGH_MEMBERS);
    }

    /** Parses a pointer that starts with {@code /}. */
    public static JsonPointer parse(String text) {
        List<String> names = new ArrayList<>();
        for (String name : text.substring(1).split("/", -1)) {
            names.add(name.replace("~1", "/").replace("~0", "~"));
        }
        return new JsonPointer(names);
    }

    /** Returns the first names as findings write them: {@code capabilities.hipchatApiConsumer.scopes}. */
    public String path(int depth) {
        return String.join(".", names.subList(0, depth));
    }

    /** Finds the value that the names lead to. */
    public Optional<DocumentNode> find(DocumentNode root) {
        DocumentNode value = root;
        for (String name : names) {
            Optional<Member> member = value instanceof ObjectNode object ? object.member(name) : Optional.empty();
            if (member.isEmpty()) {
                return Optional.empty();
            }
            value = member.get().value();
        }
        return Optional.of(value);
    }
}
