package dev.scopecheck.core.json;

import java.util.Arrays;

/**
 * A strict reader of JSON (RFC 8259) that goes from token to token of a text in memory.
 *
 * <p>It neither recurses nor limits depth or length. The first character that JSON does not allow ends the reading with a
 * {@link JsonSyntaxException}. An escape of half a surrogate pair is allowed in a value, but not in a name.
 */
public final class JsonReader {

    /** The kinds of tokens; commas and colons are none. */
    public enum Token {
        START_OBJECT,
        END_OBJECT,
        START_ARRAY,
        END_ARRAY,
        NAME,
        STRING,
        NUMBER,
        TRUE,
        FALSE,
        NULL,
        END
    }

    private static final int END_OF_FILE = -1;

    private final String text;

    /** The offsets of the brackets that are open. */
    private int[] open = new int[16];

    private int depth;
    private JsonState state = JsonState.DOCUMENT;
    private Token token = Token.END;
    private int start;
    private int end;

    /** Whether the current token is a string or a name with escapes. */
    private boolean escaped;

    /** Starts in front of the first token. */
    public JsonReader(String text) {
        this.text = text;
    }

    /** Moves to the next token; behind the only value that is {@link Token#END}. */
    public Token next() throws JsonSyntaxException {
        int c = skipWhite();
        if (c == ',' && state == JsonState.AFTER_MEMBER) {
            c = pass(JsonState.NAME);
        } else if (c == ',' && state == JsonState.AFTER_ELEMENT) {
            c = pass(JsonState.ELEMENT);
        } else if (c == ':' && state == JsonState.COLON) {
            c = pass(JsonState.VALUE);
        }
        token = switch (state) {
            case FIRST_NAME -> c == '}' ? close(Token.END_OBJECT) : name(c);
            case NAME -> name(c);
            case DOCUMENT, VALUE, ELEMENT -> value(c);
            case FIRST_ELEMENT -> c == ']' ? close(Token.END_ARRAY) : value(c);
            case AFTER_MEMBER -> close(c, '}', Token.END_OBJECT);
            case AFTER_ELEMENT -> close(c, ']', Token.END_ARRAY);
            case COLON -> throw problem();
            case END -> end(c);
        };
        return token;
    }

    /** Moves to the end of the value that starts with the current token. */
    public void skip() throws JsonSyntaxException {
        if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
            int outer = depth - 1;
            while (depth > outer) {
                next();
            }
        }
    }

    /** Returns the current token; {@link Token#END} in front of the first. */
    public Token token() {
        return token;
    }

    /** Returns the current name or string with its escapes decoded, or another token as written. */
    public String text() {
        if (token != Token.NAME && token != Token.STRING) {
            return text.substring(start, end);
        }
        return escaped ? JsonLexemes.decode(text, start, end) : text.substring(start + 1, end - 1);
    }

    /** Returns the offset of the current token's first character, a quote included. */
    public int start() {
        return start;
    }

    /** Returns the offset behind the current token. */
    public int end() {
        return end;
    }

    /** Moves behind a comma or a colon. */
    private int pass(JsonState then) {
        state = then;
        end++;
        return skipWhite();
    }

    /** Moves in front of the next character that counts, and returns it. */
    private int skipWhite() {
        int offset = end;
        while (offset < text.length() && isWhite(text.charAt(offset))) {
            offset++;
        }
        start = offset;
        end = offset;
        return offset < text.length() ? text.charAt(offset) : END_OF_FILE;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private Token name(int c) throws JsonSyntaxException {
        if (c != '"') {
            throw problem();
        }
        end = string();
        if (escaped) {
            JsonLexemes.requireWholeCharacters(text, start, end);
        }
        state = JsonState.COLON;
        return Token.NAME;
    }

    private Token value(int c) throws JsonSyntaxException {
        return switch (c) {
            case '{' -> open(Token.START_OBJECT, JsonState.FIRST_NAME);
            case '[' -> open(Token.START_ARRAY, JsonState.FIRST_ELEMENT);
            case '"' -> ended(Token.STRING, string());
            case 't' -> word("true", Token.TRUE);
            case 'f' -> word("false", Token.FALSE);
            case 'n' -> word("null", Token.NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(c == '-' ? start + 1 : start);
            default -> throw problem();
        };
    }

    private int string() throws JsonSyntaxException {
        int plain = JsonLexemes.plain(text, start);
        escaped = !text.startsWith("\"", plain);
        return escaped ? JsonLexemes.string(text, start) : plain + 1;
    }

    private Token number(int digit) throws JsonSyntaxException {
        if (JsonLexemes.hasLeadingZeros(text, digit)) {
            throw wrongToken("a number without leading zeros");
        }
        return ended(Token.NUMBER, JsonLexemes.number(text, digit));
    }

    private Token word(String word, Token kind) throws JsonSyntaxException {
        if (!JsonLexemes.isWord(word, text, start)) {
            throw wrongToken("a value");
        }
        return ended(kind, start + word.length());
    }

    private Token ended(Token kind, int offset) {
        end = offset;
        state = behindValue();
        return kind;
    }

    private Token open(Token kind, JsonState then) {
        open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
        open[depth++] = start;
        end++;
        state = then;
        return kind;
    }

    private Token close(int c, char bracket, Token kind) throws JsonSyntaxException {
        if (c != bracket) {
            throw problem();
        }
        return close(kind);
    }

    private Token close(Token kind) {
        depth--;
        return ended(kind, start + 1);
    }

    private Token end(int c) throws JsonSyntaxException {
        if (c != END_OF_FILE) {
            throw problem();
        }
        return Token.END;
    }

    private JsonState behindValue() {
        if (depth == 0) {
            return JsonState.END;
        }
        return text.charAt(open[depth - 1]) == '{' ? JsonState.AFTER_MEMBER : JsonState.AFTER_ELEMENT;
    }

    private JsonSyntaxException wrongToken(String expected) {
        return JsonProblems.token(text, start, state == JsonState.DOCUMENT ? state.words() : expected);
    }

    private JsonSyntaxException problem() {
        return JsonProblems.between(text, start, state, depth == 0 ? 0 : open[depth - 1]);
    }
}
