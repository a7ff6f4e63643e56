package dev.scopecheck.core.json;

/** The words for what stands at a place where JSON does not allow it. */
final class TokenWords {

    private static final int LONGEST = 30;

    private TokenWords() {}

    /** What starts there, outside strings. */
    static String token(String text, int offset) {
        if (isComment(text, offset)) {
            return "a comment";
        }
        if (text.startsWith("\"", offset)) {
            return string(text, offset);
        }
        int end = offset;
        while (end < text.length() && end - offset < LONGEST && isPlain(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end > offset && text.charAt(offset) != '\''
                ? "'" + text.substring(offset, end) + "'"
                : character(text, offset);
    }

    private static String string(String text, int offset) {
        try {
            int end = JsonLexemes.string(text, offset);
            return end - offset <= LONGEST ? text.substring(offset, end) : "a string";
        } catch (JsonSyntaxException e) {
            return "a string";
        }
    }

    /** Returns whether a comment of Java or JavaScript starts there. */
    static boolean isComment(String text, int offset) {
        return text.startsWith("//", offset) || text.startsWith("/*", offset);
    }

    /** The one character there. */
    static String character(String text, int offset) {
        if (offset >= text.length()) {
            return "the end of the file";
        }
        int found = text.codePointAt(offset);
        return switch (found) {
            case '\n', '\r' -> "the end of the line";
            case '\t' -> "a tab";
            case '\'' -> "a single quote";
            default ->
                isVisible(found) ? "'" + Character.toString(found) + "'" : String.format("the character U+%04X", found);
        };
    }

    private static boolean isPlain(int c) {
        return isVisible(c) && "{}[],:\"".indexOf(c) < 0;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Whether strings are put into this character in other languages, or by word processors. */
    static boolean isOtherQuote(int c) {
        return "'`\u2018\u2019\u201C\u201D".indexOf(c) >= 0;
    }
}
