package dev.scopecheck.fuzz;

import java.util.ArrayList;
import java.util.List;

/** What stands where in a text that is known to be JSON, with no stack of calls. */
record Outline(String text) {

    /** A member of an object, by the offsets of its name and of its value. */
    record Member(String name, int at, int value) {}

    /** The offset of the document's value. */
    int root() {
        return skipWhite(0);
    }

    boolean isAt(char c, int offset) {
        return text.charAt(offset) == c;
    }

    List<Member> members(int object) {
        List<Member> members = new ArrayList<>();
        int at = skipWhite(object + 1);
        while (!isAt('}', at)) {
            int value = skipWhite(skipWhite(end(at)) + 1);
            members.add(new Member(string(at), at, value));
            at = behindComma(value);
        }
        return members;
    }

    List<Integer> elements(int array) {
        List<Integer> elements = new ArrayList<>();
        int at = skipWhite(array + 1);
        while (!isAt(']', at)) {
            elements.add(at);
            at = behindComma(at);
        }
        return elements;
    }

    private int behindComma(int value) {
        int behind = skipWhite(end(value));
        return isAt(',', behind) ? skipWhite(behind + 1) : behind;
    }

    int skipWhite(int offset) {
        int at = offset;
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The offset behind the value that starts there. */
    int end(int value) {
        char first = text.charAt(value);
        if (first == '"') {
            return endOfString(value);
        }
        return first == '{' || first == '[' ? endOfBrackets(value) : endOfPlain(value);
    }

    private int endOfPlain(int value) {
        int at = value;
        while (at < text.length() && ",]} \t\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int endOfBrackets(int value) {
        int depth = 0;
        int at = value;
        do {
            char c = text.charAt(at);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at = c == '"' ? endOfString(at) : at + 1;
        } while (depth > 0);
        return at;
    }

    private int endOfString(int quote) {
        int at = quote + 1;
        while (!isAt('"', at)) {
            at += isAt('\\', at) ? 2 : 1;
        }
        return at + 1;
    }

    /** The content of the string that starts there. */
    String string(int quote) {
        StringBuilder content = new StringBuilder();
        int end = endOfString(quote) - 1;
        int at = quote + 1;
        while (at < end) {
            boolean escaped = isAt('\\', at);
            content.append(escaped ? escape(at + 1) : text.charAt(at));
            at += !escaped ? 1 : isAt('u', at + 1) ? 6 : 2;
        }
        return content.toString();
    }

    private char escape(int letter) {
        char c = text.charAt(letter);
        if (c == 'u') {
            return (char) Integer.parseInt(text.substring(letter + 1, letter + 5), 16);
        }
        int known = "bfnrt".indexOf(c);
        return known < 0 ? c : "\b\f\n\r\t".charAt(known);
    }

    /** Whether the value that starts there is the word null. */
    boolean isNull(int value) {
        return isAt('n', value);
    }
}
