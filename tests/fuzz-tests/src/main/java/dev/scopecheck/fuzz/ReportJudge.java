package dev.scopecheck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportReader;
import dev.scopecheck.core.report.ReportReader.NoReport;
import dev.scopecheck.core.report.ReportReader.Read;
import dev.scopecheck.core.report.ReportWriter;
import dev.scopecheck.core.report.SourceFile;

/** What must hold of every text that is taken for a report. */
final class ReportJudge {

    private ReportJudge() {}

    static void judge(String text) {
        ReportReader.ReadResult result = ReportReader.read(text, source -> SourceFile.UNKNOWN);
        if (FirstWrong.in(text) != FirstWrong.NONE) {
            Expect.that(result instanceof NoReport, () -> "no JSON is taken for a report");
        }
        if (result instanceof Read read) {
            stable(read.report());
        }
    }

    /** What was read is written as a text that is read as the same. */
    private static void stable(Report report) {
        String written = written(report);
        Report again = read(written);
        Expect.same(again.evidence().types(), report.evidence().types(), "the types that are read again");
        Expect.same(Sizes.of(again.evidence()), Sizes.of(report.evidence()), "what is read again");
        Expect.same(written(again), written, "the report that is written again");
        Expect.same(read(written(again)), again, "the report that is read once more");
    }

    /** As a file keeps it. */
    static String written(Report report) {
        String text = ReportWriter.render(report);
        String kept = new String(text.getBytes(UTF_8), UTF_8);
        Expect.same(kept, text, "what UTF-8 keeps of a report");
        Expect.that(Jackson.accepts(text), () -> "no JSON: " + text);
        return kept;
    }

    static Report read(String text) {
        ReportReader.ReadResult result = ReportReader.read(text, source -> SourceFile.UNKNOWN);
        Expect.that(result instanceof Read, () -> result + " instead of a report: " + text);
        return ((Read) result).report();
    }
}
