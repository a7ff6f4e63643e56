package dev.scopecheck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes where a report should be. */
final class AnyReportFuzzTest {

    @FuzzTest
    void bytes(byte[] bytes) {
        ReportJudge.judge(new String(bytes, UTF_8));
    }
}
