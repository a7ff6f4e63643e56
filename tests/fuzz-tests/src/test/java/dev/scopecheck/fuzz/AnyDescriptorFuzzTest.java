package dev.scopecheck.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Any bytes where the descriptor should be. */
final class AnyDescriptorFuzzTest {

    private static final List<String> WAY = List.of("capabilities", "hipchatApiConsumer", "scopes");

    private static final List<List<String>> WANTED =
            List.of(List.of("view_room"), List.of(), List.of("send_notification", "\"\uD800\n\\", "\u00e9"));

    @FuzzTest
    void bytes(byte[] bytes) {
        new DescriptorJudge(WAY, WANTED.get(bytes.length % WANTED.size())).judge(bytes);
    }
}
