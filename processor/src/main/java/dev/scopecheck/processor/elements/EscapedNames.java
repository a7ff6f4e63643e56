package dev.scopecheck.processor.elements;

import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in code of which characters are written by their numbers. */
public final class EscapedNames {

    /** What such a character starts with. */
    public static final String MARK = "\\u";

    private final String code;

    public EscapedNames(String code) {
        this.code = code;
    }

    /** The first offset from there of the whole name, however it is written, that fulfils the condition; else -1. */
    public int find(String name, int from, BiPredicate<String, Integer> condition) {
        Matcher matcher = pattern(name).matcher(code);
        for (boolean found = matcher.find(Math.min(from, code.length())); found; found = matcher.find()) {
            if (condition.test(code, matcher.start())) {
                return matcher.start();
            }
        }
        return -1;
    }

    private static Pattern pattern(String name) {
        StringBuilder pattern = new StringBuilder();
        for (int index = 0; index < name.length(); index++) {
            char c = name.charAt(index);
            pattern.append(String.format("(?:\\Q%c\\E|\\\\u+(?i:%04x))", c, (int) c));
        }
        return Pattern.compile(pattern + "(?![\\\\\\p{javaJavaIdentifierPart}])");
    }
}
