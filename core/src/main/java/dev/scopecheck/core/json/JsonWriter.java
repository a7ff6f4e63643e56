package dev.scopecheck.core.json;

import java.util.Collection;

/** JSON that is being written, each member and element in a line of its own. */
public final class JsonWriter {

    private static final String ESCAPED = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private final StringBuilder text = new StringBuilder();
    private final String colon;
    private int depth;

    /** Whether nothing stands yet in what was opened last. */
    private boolean first = true;

    /** An empty text. */
    public JsonWriter() {
        this(" : ");
    }

    /** An empty text with this between a name and its value. */
    public JsonWriter(String colon) {
        this.colon = colon;
    }

    /** Starts an object that is the document or an element. */
    public void object() {
        element();
        open('{');
    }

    /** Starts an object that is a member. */
    public void object(String name) {
        name(name);
        open('{');
    }

    /** Ends the object that was started last. */
    public void endObject() {
        close('}');
    }

    /** Starts an array that is a member. */
    public void array(String name) {
        name(name);
        open('[');
    }

    /** Ends the array that was started last. */
    public void endArray() {
        close(']');
    }

    /** Adds a member. */
    public void member(String name, String value) {
        name(name);
        quote(value, text);
    }

    /** Adds a member. */
    public void member(String name, int value) {
        name(name);
        text.append(value);
    }

    /** Adds a member. */
    public void member(String name, boolean value) {
        name(name);
        text.append(value);
    }

    /** Adds a member. */
    public void member(String name, Collection<String> values) {
        name(name);
        strings(values);
    }

    /** Adds an element. */
    public void element(Collection<String> values) {
        element();
        strings(values);
    }

    private void strings(Collection<String> values) {
        open('[');
        for (String value : values) {
            element();
            quote(value, text);
        }
        close(']');
    }

    private void name(String name) {
        element();
        quote(name, text);
        text.append(colon);
    }

    private void element() {
        if (depth > 0) {
            if (!first) {
                text.append(',');
            }
            startLine();
        }
        first = false;
    }

    private void open(char bracket) {
        text.append(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        depth--;
        if (first) {
            text.append(' ');
        } else {
            startLine();
        }
        text.append(bracket);
        first = false;
    }

    private void startLine() {
        text.append('\n');
        for (int step = 0; step < depth; step++) {
            text.append("  ");
        }
    }

    /** Returns a text as a JSON string, quotes included. */
    public static String quote(String value) {
        StringBuilder text = new StringBuilder();
        quote(value, text);
        return text.toString();
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        int plain = 0;
        for (int index = 0; index < value.length(); index++) {
            char c = value.charAt(index);
            if (c < ' ' || c == '"' || c == '\\' || isHalf(value, index)) {
                text.append(value, plain, index);
                escape(c, text);
                plain = index + 1;
            }
        }
        text.append(value, plain, value.length()).append('"');
    }

    /** Whether a surrogate stands there without its other half: Java's strings can hold it, UTF-8 cannot. */
    private static boolean isHalf(String value, int index) {
        return Character.isSurrogate(value.charAt(index))
                && !isPair(value, index)
                && !(index > 0 && isPair(value, index - 1));
    }

    private static boolean isPair(String value, int index) {
        return index + 1 < value.length() && Character.isSurrogatePair(value.charAt(index), value.charAt(index + 1));
    }

    private static void escape(char c, StringBuilder text) {
        int escape = ESCAPED.indexOf(c);
        if (escape >= 0) {
            text.append('\\').append(LETTERS.charAt(escape));
        } else {
            text.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                text.append("0123456789ABCDEF".charAt(c >> shift & 0xF));
            }
        }
    }

    /** Ends the document with a line end. */
    public void endLine() {
        text.append('\n');
    }

    /** What was written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
