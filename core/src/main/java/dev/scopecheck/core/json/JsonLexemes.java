package dev.scopecheck.core.json;

/** The strings, numbers and words of a JSON text: where each ends, and the text that a string encodes. */
final class JsonLexemes {

    private static final int ESCAPED_UNIT = "\\u0000".length();

    private JsonLexemes() {}

    /** Returns the offset of the first character behind an opening quote that is not simply a part of the string. */
    static int plain(String text, int start) {
        int offset = start + 1;
        while (offset < text.length() && isPlain(text.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    private static boolean isPlain(char c) {
        return c != '"' && c != '\\' && c >= ' ';
    }

    /** Returns the offset behind the string whose opening quote is there. */
    static int string(String text, int start) throws JsonSyntaxException {
        int offset = start + 1;
        while (offset < text.length() && text.charAt(offset) >= ' ') {
            char c = text.charAt(offset++);
            if (c == '"') {
                return offset;
            }
            if (c == '\\') {
                offset = escape(text, offset);
            }
        }
        throw JsonProblems.character(text, offset, insteadOfControl(text, offset));
    }

    /** Rejects halves of surrogate pairs in a string's escapes. */
    static void requireWholeCharacters(String text, int start, int end) throws JsonSyntaxException {
        int offset = backslash(text, start, end);
        while (offset < end) {
            char unit = unit(text, offset);
            boolean pair =
                    Character.isHighSurrogate(unit) && Character.isLowSurrogate(unit(text, offset + ESCAPED_UNIT));
            if (Character.isSurrogate(unit) && !pair) {
                throw JsonProblems.half(text, offset);
            }
            offset = backslash(text, offset + (pair ? 2 * ESCAPED_UNIT : 2), end);
        }
    }

    /** Returns the offset of the next backslash in a string; the string's end where none is left. */
    private static int backslash(String text, int start, int end) {
        int offset = start;
        while (offset < end && text.charAt(offset) != '\\') {
            offset++;
        }
        return offset;
    }

    /** Returns the UTF-16 unit that is escaped there; NUL where none is. */
    private static char unit(String text, int offset) {
        return text.startsWith("\\u", offset)
                ? (char) Integer.parseInt(text, offset + 2, offset + ESCAPED_UNIT, 16)
                : 0;
    }

    /** A line end, or the file's, is more likely to be a forgotten quote than a forgotten escape. */
    private static String insteadOfControl(String text, int offset) {
        if (offset == text.length() || text.startsWith("\n", offset) || text.startsWith("\r", offset)) {
            return "a closing '\"'";
        }
        char c = text.charAt(offset);
        return "the escape " + (c == '\t' ? "\\t" : String.format("\\u%04x", (int) c));
    }

    /** Returns the offset behind the escape whose backslash is in front of the offset. */
    private static int escape(String text, int offset) throws JsonSyntaxException {
        if (offset == text.length() || "\"\\/bfnrtu".indexOf(text.charAt(offset)) < 0) {
            throw JsonProblems.character(text, offset, "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
        }
        if (text.charAt(offset) != 'u') {
            return offset + 1;
        }
        for (int digit = offset + 1; digit <= offset + 4; digit++) {
            if (digit == text.length() || !isHexadecimal(text.charAt(digit))) {
                throw JsonProblems.character(text, digit, "four hexadecimal digits behind \\u");
            }
        }
        return offset + 5;
    }

    private static boolean isHexadecimal(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** Returns the text that the string between these offsets encodes, both quotes included. */
    static String decode(String text, int start, int end) {
        int plain = start + 1;
        int offset = backslash(text, plain, end);
        StringBuilder decoded = new StringBuilder();
        while (offset < end) {
            decoded.append(text, plain, offset);
            char letter = text.charAt(offset + 1);
            decoded.append(letter == 'u' ? unit(text, offset) : unescape(letter));
            plain = offset + (letter == 'u' ? ESCAPED_UNIT : 2);
            offset = backslash(text, plain, end);
        }
        return decoded.append(text, plain, end - 1).toString();
    }

    private static char unescape(char letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    /** Returns whether a number whose first digit is there starts with a zero that must not be there. */
    static boolean hasLeadingZeros(String text, int digit) {
        return text.startsWith("0", digit) && digit + 1 < text.length() && isDigit(text.charAt(digit + 1));
    }

    /** Returns the offset behind the number whose first digit is there. */
    static int number(String text, int digit) throws JsonSyntaxException {
        int whole = digits(text, digit);
        int fraction = text.startsWith(".", whole) ? digits(text, whole + 1) : whole;
        if (!text.startsWith("e", fraction) && !text.startsWith("E", fraction)) {
            return fraction;
        }
        boolean signed = text.startsWith("+", fraction + 1) || text.startsWith("-", fraction + 1);
        return digits(text, signed ? fraction + 2 : fraction + 1);
    }

    private static int digits(String text, int start) throws JsonSyntaxException {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            throw JsonProblems.character(text, end, "a digit");
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a word is there, and neither more nor less. */
    static boolean isWord(String word, String text, int start) {
        int end = start + word.length();
        return text.startsWith(word, start) && (end == text.length() || !isWordPart(text.charAt(end)));
    }

    /** Java lets control and format characters be part of a word, where they are invisible. */
    private static boolean isWordPart(char c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }
}
