package dev.scopecheck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** A few changes to a text, by choices: the slips of people and of editors. */
final class Edits {

    private static final List<String> FRAGMENTS = List.of(
            ",",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ":",
            "\\",
            "0",
            "-",
            ".",
            "e",
            "t",
            "'",
            "// ",
            "/*",
            "\n",
            "\t",
            "\u0000",
            "\u00e9",
            "\uFEFF",
            "null",
            "NaN",
            "\"scopes\":[1],",
            "\\u12",
            "1e",
            "\u2028");

    private static final List<Integer> BYTES = List.of(0xFF, 0x80, 0xC0, 0xED, 0xF5, 0xE2, 0x00);

    private Edits() {}

    static byte[] apply(Choices choices, String text) {
        StringBuilder edited = new StringBuilder(text);
        while (choices.areLeft() && choices.below(3) != 2) {
            int from = choices.position(edited.length() + 1);
            int to = Math.min(edited.length(), from + choices.below(4));
            edited.replace(from, to, choices.oneIn(4) ? "" : choices.one(FRAGMENTS));
        }
        byte[] bytes = edited.toString().getBytes(UTF_8);
        if (choices.oneIn(8) && bytes.length > 0) {
            bytes[choices.position(bytes.length)] = choices.one(BYTES).byteValue();
        }
        return choices.oneIn(8) ? Arrays.copyOf(bytes, choices.position(bytes.length + 1)) : bytes;
    }
}
