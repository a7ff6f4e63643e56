package dev.scopecheck.core.descriptor;

import java.util.ArrayList;
import java.util.List;

/** The names that lead from a document's root to the scopes array, in RFC 6901's notation. */
record JsonPointer(List<String> names) {

    JsonPointer {
        names = List.copyOf(names);
    }

    /** Parses a pointer that starts with {@code /}. */
    static JsonPointer parse(String text) {
        List<String> names = new ArrayList<>();
        for (String name : text.substring(1).split("/", -1)) {
            names.add(name.replace("~1", "/").replace("~0", "~"));
        }
        return new JsonPointer(names);
    }

    /** The first so many names, as findings write them: {@code capabilities.hipchatApiConsumer.scopes}. */
    String path(int depth) {
        return String.join(".", names.subList(0, depth));
    }
}
