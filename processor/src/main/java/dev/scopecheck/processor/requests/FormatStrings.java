package dev.scopecheck.processor.requests;

import dev.scopecheck.core.platform.UrlText;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What patterns come to with arguments of which not all is known. */
final class FormatStrings {

    private static final Pattern PRINTF = Pattern.compile("%(?:(\\d+)\\$)?[-#+ 0,(<]*\\d*(?:\\.\\d+)?([a-zA-Z%])");
    private static final Pattern MESSAGE = Pattern.compile("\\{(\\d+)[^}]*}");

    private FormatStrings() {}

    /** That of {@link java.util.Formatter}. */
    static PossibleStrings printf(String pattern, List<PossibleStrings> arguments) {
        int[] next = {0};
        return replaced(PRINTF.matcher(pattern), pattern, found -> switch (found.group(2)) {
            case "%" -> PossibleStrings.of("%");
            case "n" -> PossibleStrings.of("\n");
            default -> argument(arguments, found.group(1) == null ? next[0]++ : Integer.parseInt(found.group(1)) - 1);
        });
    }

    /** That of {@link java.text.MessageFormat}. */
    static PossibleStrings message(String pattern, List<PossibleStrings> arguments) {
        String unquoted = pattern.replace("''", "'");
        return replaced(
                MESSAGE.matcher(unquoted), unquoted, found -> argument(arguments, Integer.parseInt(found.group(1))));
    }

    private static PossibleStrings argument(List<PossibleStrings> arguments, int index) {
        return index >= 0 && index < arguments.size() ? arguments.get(index) : PossibleStrings.UNKNOWN;
    }

    private static PossibleStrings replaced(
            Matcher matcher, String pattern, Function<Matcher, PossibleStrings> values) {
        PossibleStrings text = PossibleStrings.EMPTY;
        int end = 0;
        while (matcher.find()) {
            text = text.then(PossibleStrings.of(pattern.substring(end, matcher.start())))
                    .then(values.apply(matcher));
            end = matcher.end();
        }
        return text.then(PossibleStrings.of(pattern.substring(end)));
    }

    /** The texts with this delimiter between them. */
    static PossibleStrings join(PossibleStrings delimiter, List<PossibleStrings> parts) {
        PossibleStrings text = parts.isEmpty() ? PossibleStrings.EMPTY : parts.get(0);
        for (PossibleStrings part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            text = text.then(delimiter).then(part);
        }
        return text;
    }

    /** What a relative reference means on a base: a path from the root replaces that of the base. */
    static PossibleStrings resolve(PossibleStrings base, PossibleStrings reference) {
        return new PossibleStrings(base.alternatives().stream()
                .flatMap(start -> reference.alternatives().stream().map(end -> resolve(start, end)))
                .toList());
    }

    private static String resolve(String base, String reference) {
        if (UrlText.hasHost(reference)) {
            return reference;
        }
        int path = UrlText.pathStart(base);
        if (reference.startsWith("/")) {
            return base.substring(0, path) + reference;
        }
        int last = base.lastIndexOf('/');
        return (last < path ? base + "/" : base.substring(0, last + 1)) + reference;
    }

    /** The path with one more segment, or several. */
    static PossibleStrings segment(PossibleStrings path, PossibleStrings segment) {
        return path.map(start -> start.endsWith("/") ? start.substring(0, start.length() - 1) : start)
                .then(segment.map(end -> end.startsWith("/") ? end : "/" + end));
    }
}
