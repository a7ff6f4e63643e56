package dev.scopecheck.rewriting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of Java source without comments and white space; an operator is a token a character. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("(?<comment>//[^\\r\\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<text>\"\"\"(?s:\\\\.|.)*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')"
            + "|(?<number>\\.?\\d(?:[eEpP][+-]|[\\w.])*)"
            + "|(?<name>[\\p{javaJavaIdentifierStart}&&[^\\d]]\\p{javaJavaIdentifierPart}*)"
            + "|(?<symbol>\\S)");

    private Tokens() {}

    /** What a token is. */
    enum Kind {
        NAME,
        NUMBER,
        SYMBOL,
        TEXT
    }

    /** A token and where it stands. */
    record Token(Kind kind, int start, int end, String text) {

        boolean is(String other) {
            return text.equals(other);
        }
    }

    static List<Token> of(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            if (matcher.group("comment") == null) {
                tokens.add(new Token(kind(matcher), matcher.start(), matcher.end(), matcher.group()));
            }
        }
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("name") != null) {
            return Kind.NAME;
        }
        if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        return matcher.group("text") != null ? Kind.TEXT : Kind.SYMBOL;
    }
}
