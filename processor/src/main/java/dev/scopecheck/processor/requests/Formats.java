package dev.scopecheck.processor.requests;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What patterns come to with arguments of which not all is known. */
final class Formats {

    private static final Pattern PRINTF = Pattern.compile("%(?:(\\d+)\\$)?[-#+ 0,(<]*\\d*(?:\\.\\d+)?([a-zA-Z%])");
    private static final Pattern MESSAGE = Pattern.compile("\\{(\\d+)[^}]*}");

    private Formats() {}

    /** That of {@link java.util.Formatter}. */
    static Texts printf(String pattern, List<Texts> arguments) {
        int[] next = {0};
        return replaced(PRINTF.matcher(pattern), pattern, found -> switch (found.group(2)) {
            case "%" -> Texts.of("%");
            case "n" -> Texts.of("\n");
            default -> argument(arguments, found.group(1) == null ? next[0]++ : Integer.parseInt(found.group(1)) - 1);
        });
    }

    /** That of {@link java.text.MessageFormat}. */
    static Texts message(String pattern, List<Texts> arguments) {
        String unquoted = pattern.replace("''", "'");
        return replaced(
                MESSAGE.matcher(unquoted), unquoted, found -> argument(arguments, Integer.parseInt(found.group(1))));
    }

    private static Texts argument(List<Texts> arguments, int index) {
        return index >= 0 && index < arguments.size() ? arguments.get(index) : Texts.UNKNOWN;
    }

    private static Texts replaced(Matcher matcher, String pattern, Function<Matcher, Texts> values) {
        Texts text = Texts.EMPTY;
        int end = 0;
        while (matcher.find()) {
            text = text.then(Texts.of(pattern.substring(end, matcher.start()))).then(values.apply(matcher));
            end = matcher.end();
        }
        return text.then(Texts.of(pattern.substring(end)));
    }

    /** The texts with this delimiter between them. */
    static Texts join(Texts delimiter, List<Texts> parts) {
        Texts text = parts.isEmpty() ? Texts.EMPTY : parts.get(0);
        for (Texts part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            text = text.then(delimiter).then(part);
        }
        return text;
    }

    /** What a relative reference means on a base: a path from the root replaces that of the base. */
    static Texts resolve(Texts base, Texts reference) {
        return new Texts(base.alternatives().stream()
                .flatMap(start -> reference.alternatives().stream().map(end -> resolve(start, end)))
                .toList());
    }

    private static String resolve(String base, String reference) {
        if (reference.contains("://")) {
            return reference;
        }
        int path = pathStart(base);
        if (reference.startsWith("/")) {
            return base.substring(0, path) + reference;
        }
        int last = base.lastIndexOf('/');
        return (last < path ? base + "/" : base.substring(0, last + 1)) + reference;
    }

    /** Where the path of an address starts; at its end, where it has none. */
    static int pathStart(String address) {
        int scheme = address.indexOf("://");
        int slash = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        return slash < 0 ? address.length() : slash;
    }

    /** The path with one more segment, or several. */
    static Texts segment(Texts path, Texts segment) {
        return path.map(start -> start.endsWith("/") ? start.substring(0, start.length() - 1) : start)
                .then(segment.map(end -> end.startsWith("/") ? end : "/" + end));
    }
}
