package dev.scopecheck.core.report;

import dev.scopecheck.core.document.DocumentNode;
import dev.scopecheck.core.document.DocumentNode.ArrayNode;
import dev.scopecheck.core.document.DocumentNode.LiteralKind;
import dev.scopecheck.core.document.DocumentNode.LiteralNode;
import dev.scopecheck.core.document.DocumentNode.Member;
import dev.scopecheck.core.document.DocumentNode.ObjectNode;
import dev.scopecheck.core.document.DocumentNode.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The members of a JSON object, by name and type; {@link IllegalArgumentException} where one is missing or another. */
record JsonObject(ObjectNode object) {

    /** Whether there is such a member: some are only written where they say something. */
    boolean has(String name) {
        return object.member(name).isPresent();
    }

    String text(String name) {
        return text(get(name));
    }

    int number(String name) {
        return Integer.parseInt(literal(name, LiteralKind.NUMBER));
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(literal(name, LiteralKind.BOOLEAN));
    }

    JsonObject object(String name) {
        return object(get(name));
    }

    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (DocumentNode element : elements(get(name))) {
            objects.add(object(element));
        }
        return objects;
    }

    List<String> texts(String name) {
        return texts(get(name));
    }

    /** All members, which are texts. */
    SortedMap<String, String> allTexts() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Member member : object.members()) {
            texts.put(member.name(), text(member.value()));
        }
        return texts;
    }

    /** A list of lists of texts. */
    List<List<String>> textLists(String name) {
        List<List<String>> lists = new ArrayList<>();
        for (DocumentNode element : elements(get(name))) {
            lists.add(texts(element));
        }
        return lists;
    }

    private DocumentNode get(String name) {
        Optional<Member> member = object.member(name);
        if (member.isEmpty()) {
            throw new IllegalArgumentException("expected " + name);
        }
        return member.get().value();
    }

    private String literal(String name, LiteralKind kind) {
        if (get(name) instanceof LiteralNode literal && literal.kind() == kind) {
            return literal.text();
        }
        throw new IllegalArgumentException("expected a " + kind + " as " + name);
    }

    private static List<String> texts(DocumentNode value) {
        List<String> texts = new ArrayList<>();
        for (DocumentNode element : elements(value)) {
            texts.add(text(element));
        }
        return texts;
    }

    private static String text(DocumentNode value) {
        if (value instanceof StringNode string) {
            return string.value();
        }
        throw new IllegalArgumentException("expected a string");
    }

    private static List<DocumentNode> elements(DocumentNode value) {
        if (value instanceof ArrayNode array) {
            return array.elements();
        }
        throw new IllegalArgumentException("expected an array");
    }

    private static JsonObject object(DocumentNode value) {
        if (value instanceof ObjectNode object) {
            return new JsonObject(object);
        }
        throw new IllegalArgumentException("expected an object");
    }
}
