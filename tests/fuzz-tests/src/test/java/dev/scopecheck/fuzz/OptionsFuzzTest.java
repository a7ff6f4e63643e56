package dev.scopecheck.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Options as a compiler might be given them, ours and those of others. */
final class OptionsFuzzTest {

    private static final List<String> NAMES = List.of(
            "scopecheck.mode",
            "scopecheck.descriptor",
            "scopecheck.extraScopes",
            "scopecheck.generatedDescriptor",
            "scopecheck.inferEndpoints",
            "scopecheck.modules",
            "scopecheck.platform",
            "scopecheck.scopesPointer",
            "scopecheck.unannotated",
            "scopecheck.unused",
            "scopecheck.mod",
            "scopecheck-mode",
            "scopechek.Mode",
            "scopecheck.",
            "scopecheck.scopePointer",
            "scopecheck.descriptr",
            "scopecheck.unusedd",
            "mapstruct.mode",
            "");

    private static final List<String> VALUES = List.of(
            "check",
            "generate",
            "off",
            "OFF",
            "ofd",
            "true",
            "false",
            "fals",
            "error",
            "warnin",
            "",
            " ",
            "\u2003",
            "/a/b",
            "/a~1b/~0",
            "/a~",
            "//",
            "a b",
            "a,b",
            ",",
            "../x",
            "META-INF/x.json",
            "a\nb",
            "\u0000",
            "\uD800",
            "\u0130");

    @FuzzTest
    void choices(byte[] bytes) {
        Choices choices = new Choices(bytes);
        Map<String, String> given = new HashMap<>();
        while (choices.areLeft() && given.size() < 3) {
            String name = edited(choices, choices.one(NAMES));
            given.put(name, choices.oneIn(16) ? noValue() : edited(choices, choices.one(VALUES)));
        }
        OptionsJudge.judge(given);
    }

    private static String edited(Choices choices, String text) {
        if (!choices.oneIn(3)) {
            return text;
        }
        StringBuilder edited = new StringBuilder(text);
        do {
            int from = choices.below(edited.length() + 1);
            int to = Math.min(edited.length(), from + choices.below(2));
            edited.replace(from, to, choices.oneIn(2) ? "" : String.valueOf((char) choices.below(256)));
        } while (choices.oneIn(2));
        return choices.oneIn(32) ? edited.toString().repeat(choices.below(64)) : edited.toString();
    }

    /** What javac puts into the map for {@code -Aname}. */
    private static String noValue() {
        return null;
    }
}
