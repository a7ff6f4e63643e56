package dev.scopecheck.core.json;

import dev.scopecheck.core.document.LineMap;
import dev.scopecheck.core.document.SyntaxProblem;
import dev.scopecheck.core.model.SyntaxSlip;

/** The words for the first place where a text stops being JSON. */
final class JsonProblems {

    private JsonProblems() {}

    /**
     * Describes a character inside a string or a number.
     *
     * @param expected what JSON allows in its place
     */
    static JsonSyntaxException character(String text, int offset, String expected) {
        return problem(text, offset, expected, TokenWords.character(text, offset));
    }

    /** Describes a number or a word as a whole. */
    static JsonSyntaxException token(String text, int offset, String expected) {
        return problem(text, offset, expected, TokenWords.token(text, offset));
    }

    /** Describes the escape of half a surrogate pair. */
    static JsonSyntaxException half(String text, int offset) {
        String found = "'" + text.substring(offset, offset + 6) + "'";
        return problem(text, offset, "both halves of a character", found);
    }

    private static JsonSyntaxException problem(String text, int offset, String expected, String found) {
        SyntaxSlip slip = text.startsWith("'", offset) ? SyntaxSlip.SINGLE_QUOTES : SyntaxSlip.OTHER;
        return new JsonSyntaxException(text, new SyntaxProblem(offset, expected, found, slip));
    }

    /**
     * Describes a character that starts none of the tokens that a state allows.
     *
     * @param open the offset of the innermost bracket that is open; any where none is
     */
    static JsonSyntaxException between(String text, int offset, JsonState state, int open) {
        if (offset == text.length() && state == JsonState.DOCUMENT) {
            return problem(text, 0, state.words(), text.isEmpty() ? "an empty file" : "nothing but white space");
        }
        String expected = expected(text, offset, state, open);
        String found = TokenWords.token(text, offset);
        return new JsonSyntaxException(text, new SyntaxProblem(offset, expected, found, slip(text, offset, state)));
    }

    private static String expected(String text, int offset, JsonState state, int open) {
        boolean closes = state == JsonState.AFTER_MEMBER || state == JsonState.AFTER_ELEMENT;
        if (closes && (offset == text.length() || isClosing(text, offset))) {
            LineMap lines = new LineMap(text);
            String brackets = state == JsonState.AFTER_MEMBER ? "'}' for the '{'" : "']' for the '['";
            return brackets + " at " + lines.line(open) + ":" + lines.column(open);
        }
        boolean value = state == JsonState.VALUE || state == JsonState.FIRST_ELEMENT || state == JsonState.ELEMENT;
        boolean quoted = offset < text.length() && TokenWords.isOtherQuote(text.charAt(offset));
        return value && quoted ? "a string in double quotes" : state.words();
    }

    private static SyntaxSlip slip(String text, int offset, JsonState state) {
        if ((state == JsonState.NAME || state == JsonState.ELEMENT) && isClosing(text, offset)) {
            return SyntaxSlip.TRAILING_COMMA;
        }
        boolean after = state == JsonState.AFTER_MEMBER || state == JsonState.AFTER_ELEMENT;
        if (after && text.startsWith("\"", offset)) {
            return SyntaxSlip.MISSING_COMMA;
        }
        if (TokenWords.isComment(text, offset)) {
            return SyntaxSlip.COMMENT;
        }
        return text.startsWith("'", offset) ? SyntaxSlip.SINGLE_QUOTES : SyntaxSlip.OTHER;
    }

    private static boolean isClosing(String text, int offset) {
        return text.startsWith("}", offset) || text.startsWith("]", offset);
    }
}
