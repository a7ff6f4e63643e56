package dev.scopecheck.processor.elements;

import java.util.Arrays;

/** The text of a source file with blanks for its comments and literals: no name that stands there is code. */
public final class BlankedSource {

    private final String text;
    private final char[] code;

    private BlankedSource(String text) {
        this.text = text;
        this.code = text.toCharArray();
    }

    /** As long as the text, so that offsets stay what they are. */
    public static String of(String text) {
        return new BlankedSource(text).blanked();
    }

    private String blanked() {
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            Arrays.fill(code, at, end, ' ');
            at = Math.max(end, at + 1);
        }
        return String.valueOf(code);
    }

    /** The end of the comment or literal that starts there; the start itself where none does. */
    private int end(int start) {
        return switch (text.charAt(start)) {
            case '/' -> comment(start);
            case '"' -> literal(text.startsWith("\"\"\"", start) ? "\"\"\"" : "\"", start);
            case '\'' -> literal("'", start);
            default -> start;
        };
    }

    private int comment(int start) {
        if (text.startsWith("//", start)) {
            return behindLine(start);
        }
        return text.startsWith("/*", start) ? behind("*/", start + 2) : start;
    }

    /** A carriage return alone ends a line as well. */
    private int behindLine(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    private int behind(String last, int from) {
        int found = text.indexOf(last, from);
        return found < 0 ? text.length() : found + last.length();
    }

    private int literal(String quote, int start) {
        int at = start + quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + quote.length(), text.length());
    }
}
