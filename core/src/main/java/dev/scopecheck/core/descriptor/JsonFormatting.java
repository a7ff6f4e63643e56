package dev.scopecheck.core.descriptor;

/**
 * How a JSON text is formatted, read off its first members.
 *
 * @param lineEnd the first line end in it that is not its last; empty where it has one line
 * @param unit the indentation of its first member
 * @param colon what stands between a name and its value
 * @param comma what stands between values on one line
 * @param multiline whether it has more than one line
 */
record JsonFormatting(String lineEnd, String unit, String colon, String comma, boolean multiline) {

    static JsonFormatting of(String text) {
        String lineEnd = firstLineEnd(text, skipWhite(text, 0));
        int open = skipWhite(text, 0) + 1;
        int name = skipWhite(text, open);
        int nameEnd = endOfString(text, name);
        int value = skipWhite(text, skipWhite(text, nameEnd) + 1);
        boolean known = name < nameEnd && !hasLineEnd(text.substring(nameEnd, value));
        String colon = known ? text.substring(nameEnd, value) : lineEnd.isEmpty() ? ":" : ": ";
        return new JsonFormatting(
                lineEnd,
                unit(text.substring(open, name), indentationAt(text, open - 1)),
                colon,
                colon.endsWith(" ") ? ", " : ",",
                !lineEnd.isEmpty());
    }

    /** The first line end from there on that is not the file's last; nothing where there is none. */
    private static String firstLineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        if (skipWhite(text, end) == text.length()) {
            return "";
        }
        return text.startsWith("\r\n", end) ? "\r\n" : text.substring(end, end + 1);
    }

    /** By how much the first member stands further right than its object. */
    private static String unit(String white, String indentation) {
        String member = hasLineEnd(white) ? lastLine(white) : "";
        String unit = member.startsWith(indentation) ? member.substring(indentation.length()) : member;
        return unit.isEmpty() ? "  " : unit;
    }

    /** The first offset from there on at which something else than white space stands. */
    static int skipWhite(String text, int offset) {
        int end = offset;
        while (end < text.length() && isWhite(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The offset behind the string that starts here; the offset itself where none does. */
    private static int endOfString(String text, int offset) {
        if (!text.startsWith("\"", offset)) {
            return offset;
        }
        int end = offset + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean hasLineEnd(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    /** What stands behind the last line end. */
    static String lastLine(String text) {
        return text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    }

    /** The white space at the start of the line that the offset is in. */
    static String indentationAt(String text, int offset) {
        int start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }
}
