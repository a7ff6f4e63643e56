package dev.scopecheck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportReader;
import dev.scopecheck.core.report.SourceFile;
import java.util.TreeMap;

/** Reports of what any sources might hold, then with slips in them. */
final class ReportFuzzTest {

    private static final String TYPE = "a.A";

    @FuzzTest
    void choices(byte[] bytes) {
        Choices choices = new Choices(bytes);
        Report report = new GeneratedReport(choices).report();
        String written = ReportJudge.written(report);
        Expect.same(ReportJudge.read(written), report, "the report that is read");
        Expect.same(
                ReportReader.read(written, TYPE::equals, source -> SourceFile.UNKNOWN),
                new ReportReader.Read(without(report)),
                "what is read of one type");
        if (choices.areLeft()) {
            ReportJudge.judge(new String(Edits.apply(choices, written), UTF_8));
        }
    }

    /** What there is of one type. */
    private static Report without(Report report) {
        Evidence evidence = report.evidence().in(TYPE::equals);
        TreeMap<String, Report.Origin> origins = new TreeMap<>(report.origins());
        origins.keySet().removeIf(name -> !name.equals(TYPE));
        return new Report(report.setup(), report.stale(), report.unseen(), origins, evidence);
    }
}
