package dev.scopecheck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes where a platform file should be. */
final class AnyPlatformFuzzTest {

    @FuzzTest
    void bytes(byte[] bytes) {
        PlatformJudge.judge(new String(bytes, UTF_8));
    }
}
