package dev.scopecheck.core.descriptor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A JSON document with random content in a random format, in which some of the way to the scopes is there, or all.
 *
 * <p>It is a function of its seed alone.
 */
final class RandomDocument {

    static final List<String> PATH = List.of("capabilities", "hipchatApiConsumer", "scopes");

    private static final List<String> SCOPES =
            List.of("view_room", "send_notification", "", "a\"b", "c\\d", "tab\t", "é", "😀", "comma,]", "\u2028", "/");

    private static final List<String> TEXTS = List.of(
            "", "x", "${host}", "{{url}}", "[", "]}", "\"", "\\", "é", "😀", "a,b", "//", "\n", "scopes", "\u0000");

    private static final List<String> NAMES =
            List.of("key", "name", "links", "", "Skopus", "scopeList", "abilities", "é", "\"");

    private static final List<String> NUMBERS = List.of("0", "-1", "1.50", "1e9", "-0.1E-7", "12345678901234567890");

    /** How white space is chosen. */
    private enum Format {
        MINIFIED,
        LINES,
        RANDOM
    }

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final Format format;
    private final String lineEnd;
    private final String unit;
    private final String colon;
    private final int present;
    private final List<String> scopes;
    private int arrayStart = -1;
    private int arrayEnd = -1;

    RandomDocument(long seed) {
        this.random = new Random(seed);
        this.format = Format.values()[random.nextInt(3)];
        this.lineEnd = one(List.of("\n", "\r\n", "\r"));
        this.unit = one(List.of("", " ", "  ", "    ", "\t", " \t"));
        this.colon = format == Format.MINIFIED ? ":" : one(List.of(":", ": ", " : ", " :", ":\t"));
        this.present = random.nextInt(PATH.size() + 1);
        this.scopes = someScopes();
        text.append(random.nextInt(4) == 0 ? "\uFEFF" : "");
        text.append(random.nextInt(4) == 0 ? white(0) : "");
        object(0, 0);
        text.append(random.nextInt(2) == 0 ? lineEnd : "");
    }

    String text() {
        return text.toString();
    }

    /** What it declares. */
    List<String> scopes() {
        return present == PATH.size() ? scopes : List.of();
    }

    /** What stands in front of the array; the whole text where there is none. */
    String prefix() {
        return arrayStart < 0 ? text() : text.substring(0, arrayStart);
    }

    /** What stands behind the array; the whole text where there is none. */
    String suffix() {
        return arrayStart < 0 ? text() : text.substring(arrayEnd);
    }

    boolean hasArray() {
        return arrayStart >= 0;
    }

    /** Other scopes, or the same. */
    List<String> wanted() {
        return random.nextInt(5) == 0 ? scopes() : someScopes();
    }

    private List<String> someScopes() {
        List<String> shuffled = new ArrayList<>(SCOPES);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, random.nextInt(5)));
    }

    /** An object; one on the way to the scopes where {@code onPath} is how many names led there, else -1. */
    private void object(int depth, int onPath) {
        boolean leads = onPath >= 0 && onPath < present;
        int members = random.nextInt(depth > 4 ? 2 : 4) + (leads ? 1 : 0);
        int leading = leads ? random.nextInt(members) : -1;
        text.append('{');
        for (int member = 0; member < members; member++) {
            separate(member, depth + 1);
            string(member == leading ? PATH.get(onPath) : one(NAMES));
            text.append(format == Format.RANDOM ? white(depth) + ":" + white(depth) : colon);
            if (member == leading) {
                pathValue(depth + 1, onPath + 1);
            } else {
                value(depth + 1);
            }
        }
        close(members, depth, '}');
    }

    private void pathValue(int depth, int onPath) {
        if (onPath < PATH.size()) {
            object(depth, onPath);
            return;
        }
        arrayStart = text.length();
        array(depth, scopes.stream().map(name -> (Runnable) () -> string(name)).toList());
        arrayEnd = text.length();
    }

    private void array(int depth, List<Runnable> elements) {
        text.append('[');
        for (int element = 0; element < elements.size(); element++) {
            separate(element, depth + 1);
            elements.get(element).run();
        }
        close(elements.size(), depth, ']');
    }

    private void separate(int index, int depth) {
        text.append(index == 0 ? "" : format == Format.RANDOM ? white(depth) + "," : ",");
        text.append(white(depth));
    }

    private void close(int size, int depth, char bracket) {
        text.append(size == 0 && random.nextBoolean() ? "" : white(depth)).append(bracket);
    }

    private void value(int depth) {
        switch (random.nextInt(depth > 5 ? 4 : 6)) {
            case 0 -> text.append(one(NUMBERS));
            case 1 -> text.append(one(List.of("true", "false", "null")));
            case 2, 3 -> string(one(TEXTS));
            case 4 -> object(depth, -1);
            default ->
                array(
                        depth,
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(element -> (Runnable) () -> value(depth + 1))
                                .toList());
        }
    }

    private void string(String content) {
        boolean escaped = random.nextInt(8) == 0;
        text.append('"');
        content.chars().forEach(c -> text.append(character((char) c, escaped)));
        text.append('"');
    }

    private String character(char c, boolean escaped) {
        boolean plain = c >= ' ' && c != '"' && c != '\\' && !escaped;
        return plain ? String.valueOf(c) : String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c);
    }

    private String white(int depth) {
        return switch (format) {
            case MINIFIED -> "";
            case LINES -> lineEnd + unit.repeat(depth);
            case RANDOM ->
                one(List.of("", "", " ", "  ", "\t", lineEnd, lineEnd + unit.repeat(depth), " " + lineEnd + " "));
        };
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
