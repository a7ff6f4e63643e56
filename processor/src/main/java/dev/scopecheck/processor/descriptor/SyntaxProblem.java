package dev.scopecheck.processor.descriptor;

import com.fasterxml.jackson.core.exc.StreamReadException;
import dev.scopecheck.processor.finding.MalformedDescriptor;
import java.util.List;
import java.util.Map;

/** Puts what the JSON parser says of a text into a finding: what was expected, and what stands there. */
final class SyntaxProblem {

    /** What the parser's message contains, and what was expected where it says so; the first that fits counts. */
    private static final List<Map.Entry<String, String>> EXPECTED = List.of(
            Map.entry("was expecting double-quote to start", "a name in double quotes"),
            Map.entry("was expecting a colon", "':'"),
            Map.entry("was expecting comma to separate Object", "',' or '}'"),
            Map.entry("was expecting comma to separate Array", "',' or ']'"),
            Map.entry("expected close marker for Object", "'}'"),
            Map.entry("expected close marker for Array", "']'"),
            Map.entry("was expecting closing quote", "a closing '\"'"),
            Map.entry("was expecting closing '\"'", "a closing '\"'"),
            Map.entry("has to be escaped", "an escaped character, such as \\n or \\t"),
            Map.entry("Unrecognized character escape", "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"),
            Map.entry("hex-digit for character escape", "four hexadecimal digits behind \\u"),
            Map.entry("Leading zeroes not allowed", "a number without leading zeroes"),
            Map.entry("digit", "a digit"));

    private SyntaxProblem() {}

    static MalformedDescriptor of(StreamReadException problem, DescriptorText source) {
        String message = problem.getOriginalMessage();
        String expected = EXPECTED.stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("a value");
        boolean end = message.startsWith("Unexpected end-of-input");
        String text = source.text();
        int offset = end ? text.length() : offset(problem, text);
        return new MalformedDescriptor(
                expected, found(text, offset), source.lines().place(offset));
    }

    static MalformedDescriptor empty(LineMap lines) {
        return new MalformedDescriptor("an object", "an empty file", lines.place(0));
    }

    static MalformedDescriptor trailing(String text, int offset, LineMap lines) {
        return new MalformedDescriptor("the end of the file", found(text, offset), lines.place(offset));
    }

    private static int offset(StreamReadException problem, String text) {
        long offset = problem.getLocation() == null ? 0 : problem.getLocation().getCharOffset();
        return (int) Math.max(0, Math.min(offset, text.length()));
    }

    private static String found(String text, int offset) {
        if (offset >= text.length()) {
            return "the end of the file";
        }
        if (text.startsWith("//", offset) || text.startsWith("/*", offset)) {
            return "a comment";
        }
        int found = text.codePointAt(offset);
        return switch (found) {
            case '\n', '\r' -> "the end of the line";
            case '\t' -> "a tab";
            case '\'' -> "a single quote";
            default ->
                Character.isISOControl(found)
                        ? String.format("the control character U+%04X", found)
                        : "'" + word(text, offset) + "'";
        };
    }

    /** The letters and digits from there on, or the one character that is neither. */
    private static String word(String text, int offset) {
        int end = offset;
        while (end < text.length() && end - offset < 20 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end > offset ? text.substring(offset, end) : Character.toString(text.codePointAt(offset));
    }
}
