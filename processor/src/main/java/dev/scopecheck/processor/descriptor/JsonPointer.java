package dev.scopecheck.processor.descriptor;

import java.util.List;
import java.util.stream.Stream;

/** The names that lead from a document's root to the scopes array, in RFC 6901's notation. */
record JsonPointer(List<String> names) {

    JsonPointer {
        names = List.copyOf(names);
    }

    /** Parses a pointer that starts with {@code /}. */
    static JsonPointer parse(String text) {
        return new JsonPointer(Stream.of(text.substring(1).split("/", -1))
                .map(name -> name.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /** The first so many names, as findings write them: {@code capabilities.hipchatApiConsumer.scopes}. */
    String path(int depth) {
        return String.join(".", names.subList(0, depth));
    }
}
