package dev.scopecheck.core.descriptor;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One string, number or word of a JSON text.
 *
 * @param end the offset behind it, or of what must not stand there
 * @param expected what JSON allows there instead; nothing where all is well
 */
record Lexeme(int end, Optional<String> expected) {

    private static final String HALVES = "both halves of a character";

    private static Lexeme good(int end) {
        return new Lexeme(end, Optional.empty());
    }

    private static Lexeme bad(int offset, String expected) {
        return new Lexeme(offset, Optional.of(expected));
    }

    /** The string whose opening quote stands there. */
    static Lexeme string(String text, int start) {
        int offset = start + 1;
        while (offset < text.length() && text.charAt(offset) >= ' ') {
            char c = text.charAt(offset);
            if (c == '"') {
                return good(offset + 1);
            }
            Lexeme next = c == '\\' ? escape(text, offset + 1) : good(offset + 1);
            if (next.expected().isPresent()) {
                return next;
            }
            offset = next.end();
        }
        return bad(offset, insteadOfControl(text, offset));
    }

    /** The string of a name, in which the parser takes no half of a surrogate pair, as it does in a value. */
    static Lexeme name(String text, int start) {
        Lexeme string = string(text, start);
        int offset = start + 1;
        while (string.expected().isEmpty() && offset < string.end()) {
            char unit = unit(text, offset);
            boolean pair = Character.isHighSurrogate(unit) && Character.isLowSurrogate(unit(text, offset + 6));
            if (Character.isSurrogate(unit) && !pair) {
                return bad(offset, HALVES);
            }
            offset += pair ? 12 : text.charAt(offset) == '\\' ? 2 : 1;
        }
        return string;
    }

    /** Whether what must not stand there is the escape of half a character. */
    boolean isHalf() {
        return expected.equals(Optional.of(HALVES));
    }

    /** The UTF-16 unit that is escaped there; NUL where none is. */
    private static char unit(String text, int offset) {
        return text.startsWith("\\u", offset) ? (char) Integer.parseInt(text, offset + 2, offset + 6, 16) : 0;
    }

    /** A line end, or the file's, is more likely to be a forgotten quote than a forgotten escape. */
    private static String insteadOfControl(String text, int offset) {
        if (offset == text.length() || JsonFormatting.hasLineEnd(text.substring(offset, offset + 1))) {
            return "a closing '\"'";
        }
        char c = text.charAt(offset);
        return "the escape " + (c == '\t' ? "\\t" : String.format("\\u%04x", (int) c));
    }

    /** What stands behind a backslash. */
    private static Lexeme escape(String text, int offset) {
        if (offset == text.length() || "\"\\/bfnrtu".indexOf(text.charAt(offset)) < 0) {
            return bad(offset, "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
        }
        if (text.charAt(offset) != 'u') {
            return good(offset + 1);
        }
        for (int digit = offset + 1; digit <= offset + 4; digit++) {
            if (digit == text.length() || !isHexadecimal(text.charAt(digit))) {
                return bad(digit, "four hexadecimal digits behind \\u");
            }
        }
        return good(offset + 5);
    }

    private static boolean isHexadecimal(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** The number whose sign or first digit stands there. */
    static Lexeme number(String text, int start) {
        int first = text.charAt(start) == '-' ? start + 1 : start;
        Lexeme whole = digits(text, first);
        if (whole.end() > first + 1 && text.charAt(first) == '0') {
            return bad(start, "a number without leading zeros");
        }
        Lexeme fraction =
                whole.expected().isEmpty() && text.startsWith(".", whole.end()) ? digits(text, whole.end() + 1) : whole;
        return fraction.expected().isPresent() ? fraction : exponent(text, fraction.end());
    }

    private static Lexeme exponent(String text, int offset) {
        if (!text.startsWith("e", offset) && !text.startsWith("E", offset)) {
            return good(offset);
        }
        boolean signed = text.startsWith("+", offset + 1) || text.startsWith("-", offset + 1);
        return digits(text, signed ? offset + 2 : offset + 1);
    }

    private static Lexeme digits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end == start ? bad(end, "a digit") : good(end);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** One of the three words that JSON knows. */
    static Lexeme word(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        return Stream.of("true", "false", "null").anyMatch(word::equals) ? good(end) : bad(start, "a value");
    }

    /** Java lets control and format characters stand in a word, where nobody sees them. */
    private static boolean isWordPart(char c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }
}
