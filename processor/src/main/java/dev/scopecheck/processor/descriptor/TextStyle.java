package dev.scopecheck.processor.descriptor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a JSON text is formatted, read off its first members.
 *
 * @param lineEnd the first line end in it, LF where there is none
 * @param unit the indentation of its first member
 * @param colon what stands between a name and its value
 * @param comma what stands between values on one line
 * @param multiline whether it has more than one line
 */
record TextStyle(String lineEnd, String unit, String colon, String comma, boolean multiline) {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    static TextStyle of(String text) {
        Matcher lineEnd = LINE_END.matcher(text.strip());
        boolean multiline = lineEnd.find();
        int open = skipWhite(text, 0) + 1;
        int name = skipWhite(text, open);
        int nameEnd = endOfString(text, name);
        int value = skipWhite(text, skipWhite(text, nameEnd) + 1);
        boolean known = name < nameEnd && value < text.length() && !hasLineEnd(text.substring(nameEnd, value));
        String colon = known ? text.substring(nameEnd, value) : multiline ? ": " : ":";
        String white = text.substring(Math.min(open, name), name);
        int line = Math.max(white.lastIndexOf('\n'), white.lastIndexOf('\r'));
        String unit = line < 0 || line + 1 == white.length() ? "  " : white.substring(line + 1);
        return new TextStyle(
                multiline ? lineEnd.group() : "\n", unit, colon, colon.endsWith(" ") ? ", " : ",", multiline);
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

    static boolean hasLineEnd(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
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
