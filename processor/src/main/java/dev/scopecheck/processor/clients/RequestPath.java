package dev.scopecheck.processor.clients;

import dev.scopecheck.core.platform.UrlText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the path of a call together of its parts, in one way of writing for all libraries. */
final class RequestPath {

    /** What begins an expansion that adds something behind the path. */
    private static final String BEHIND_PATH = "?&#;";

    private RequestPath() {}

    /**
     * The whole path: a part with a host replaces those before it, and a property in front of all stands for one.
     * Empty if a part is not known, or if none has a segment.
     */
    static Optional<String> join(List<Optional<String>> parts) {
        String path = "";
        for (Optional<String> part : parts) {
            if (part.isEmpty()) {
                return Optional.empty();
            }
            String text = part.get().strip();
            String plain = plain(path.isEmpty() ? withoutProperty(text) : text);
            if (!plain.isEmpty()) {
                path = plain.matches("\\w+://.*") ? plain : path + "/" + plain;
            }
        }
        return withSingleSlashes(path);
    }

    /** Behind what a configuration file says, such as {@code ${hipchat.url}}. */
    private static String withoutProperty(String text) {
        return text.startsWith("${") || text.startsWith("#{") ? text.substring(end(text, 1)) : text;
    }

    /** Without query, fragment and what variables have beside their names. */
    private static String plain(String part) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < part.length() && "?#".indexOf(part.charAt(at)) < 0) {
            int end = end(part, at);
            plain.append(end - at > 1 ? variable(part.substring(at + 1, end - 1).strip()) : part.charAt(at));
            at = end;
        }
        return plain.toString();
    }

    /** Behind the braces that open here and all that they hold, else behind one character. */
    private static int end(String text, int start) {
        int depth = 0;
        int at = start;
        do {
            char c = text.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0 && at < text.length());
        return at;
    }

    /** A name, which may have an operator of RFC 6570 in front of it, and a length or a regular expression behind it. */
    private static String variable(String text) {
        String name = text.replaceFirst("^\\W", "").split("[^\\w.-]", 2)[0];
        if (!text.isEmpty() && BEHIND_PATH.indexOf(text.charAt(0)) >= 0) {
            return "";
        }
        return text.startsWith("/") ? "/{" + name + "}" : "{" + name + "}";
    }

    private static Optional<String> withSingleSlashes(String path) {
        int start = UrlText.pathStart(path);
        String segments = Stream.of(path.substring(start).split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.joining("/"));
        return segments.isEmpty() ? Optional.empty() : Optional.of(path.substring(0, start) + "/" + segments);
    }
}
