package dev.scopecheck.fuzz;

import java.util.List;

/** A JSON document by choices: any content in any format, in which some of the way to the scopes is there, or all. */
final class GeneratedJson {

    private static final List<String> WHITE = List.of("", " ", "\n", "\r\n", "\t", "\r", "  ", "\n\n");
    private static final List<String> UNITS = List.of("  ", "\t", "    ", "", " ", " \t");
    private static final List<String> COLONS = List.of(":", ": ", " : ", " :", ":\t", ":\n");
    private static final List<String> PLAIN = List.of(
            "0",
            "null",
            "true",
            "false",
            "-1",
            "1.50",
            "1e9",
            "-0.1E-7",
            "12345678901234567890",
            "9e99999",
            "{}",
            "[]");
    private static final List<String> TEXTS = List.of(
            "view_room",
            "key",
            "${host}/x",
            "",
            "{{localBaseUrl}}",
            "\u00e9",
            "\uD83D\uDE00",
            "\"\\\n",
            "\u0000",
            "\uD800",
            "//",
            "]}",
            "scopes");

    private static final int DEEPEST = 6;

    private final Choices choices;
    private final List<String> way;
    private final StringBuilder text = new StringBuilder();
    private final int format;
    private final String lineEnd;
    private final String unit;
    private final String colon;

    GeneratedJson(Choices choices, List<String> way) {
        this.choices = choices;
        this.way = way;
        this.format = choices.below(3);
        this.lineEnd = choices.one(List.of("\n", "\r\n", "\r"));
        this.unit = choices.one(UNITS);
        this.colon = choices.one(COLONS);
        text.append(choices.oneIn(8) ? "\uFEFF" : "");
        text.append(choices.oneIn(8) ? white(0) : "");
        object(0, 0);
        text.append(choices.oneIn(2) ? lineEnd : "");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** An object; one on the way to the scopes where {@code onWay} is how many names led there, else -1. */
    private void object(int depth, int onWay) {
        text.append('{');
        int members = 0;
        while (choices.areLeft() && choices.below(5) != 4) {
            boolean leads = onWay >= 0 && choices.below(3) != 2;
            separate(members++, depth + 1);
            string(leads ? way.get(onWay) : choices.one(TEXTS));
            text.append(format == 2 ? white(depth) + ":" + white(depth) : colon);
            value(depth + 1, leads ? onWay + 1 : -1);
        }
        close(members, depth, '}');
    }

    private void value(int depth, int onWay) {
        boolean asItShould = onWay >= 0 && choices.below(8) != 7;
        if (asItShould) {
            array(depth, onWay);
            return;
        }
        switch (choices.below(8)) {
            case 0, 1, 2 -> text.append(choices.one(PLAIN));
            case 3, 4 -> string(choices.one(TEXTS));
            case 5 -> object(Math.min(depth, DEEPEST), -1);
            case 6 -> elements(depth);
            default -> deep();
        }
    }

    private void array(int depth, int onWay) {
        if (onWay < way.size()) {
            object(depth, onWay);
        } else {
            elements(depth);
        }
    }

    private void elements(int depth) {
        text.append('[');
        int elements = 0;
        while (choices.areLeft() && choices.below(5) != 4) {
            separate(elements++, depth + 1);
            if (choices.oneIn(16)) {
                text.append(choices.one(PLAIN));
            } else {
                string(choices.one(TEXTS));
            }
        }
        close(elements, depth, ']');
    }

    private void deep() {
        int depth = choices.position(400);
        text.append("[".repeat(depth)).append("]".repeat(depth));
        text.append(depth == 0 ? "0" : "");
    }

    private void separate(int index, int depth) {
        text.append(index == 0 ? "" : format == 2 ? white(depth) + "," : ",").append(white(depth));
    }

    private void close(int size, int depth, char bracket) {
        text.append(size == 0 && choices.oneIn(2) ? "" : white(depth)).append(bracket);
    }

    private String white(int depth) {
        return switch (format) {
            case 0 -> lineEnd + unit.repeat(depth);
            case 1 -> "";
            default -> choices.one(WHITE);
        };
    }

    private void string(String content) {
        boolean escaped = choices.oneIn(8);
        text.append('"');
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean plain = c >= ' ' && c != '"' && c != '\\' && !escaped && c != 0xD800;
            text.append(plain ? String.valueOf(c) : escape(c));
        }
        text.append('"');
    }

    private static String escape(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}
