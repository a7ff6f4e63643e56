package dev.scopecheck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;

/** Descriptors as they might be, then with slips in them. */
final class DescriptorFuzzTest {

    private static final List<List<String>> WAYS = List.of(
            List.of("capabilities", "hipchatApiConsumer", "scopes"),
            List.of("scopes"),
            List.of("hipchat", "scopes"),
            List.of("a/b", "~1", "\"", "\u00e9"),
            List.of("scopes", "scopes"));

    private static final List<String> NAMES = List.of(
            "view_room", "send_notification", "", "\u00e9", "\"", "\\", "\n", "\uD83D\uDE00", "\uDC00", "\u0000", "]");

    @FuzzTest
    void choices(byte[] bytes) {
        Choices choices = new Choices(bytes);
        List<String> way = choices.one(WAYS);
        List<String> wanted = new ArrayList<>();
        while (choices.below(4) != 0) {
            wanted.add(choices.one(NAMES));
        }
        String text = new GeneratedJson(choices, way).toString();
        DescriptorJudge judge = new DescriptorJudge(way, wanted);
        judge.judge(text.getBytes(UTF_8));
        if (choices.areLeft()) {
            judge.judge(Edits.apply(choices, text));
        }
    }
}
