package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.PageModel.FindingAccount;
import dev.scopecheck.commands.report.PageModel.Labelled;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The findings in full. */
final class FindingSection {

    private FindingSection() {}

    static List<FindingAccount> of(List<ReportedFinding> findings) {
        List<FindingAccount> all = new ArrayList<>();
        for (ReportedFinding reported : findings) {
            Finding finding = reported.finding();
            all.add(new FindingAccount(
                    all.size() + 1,
                    finding.code().text(),
                    word(finding.severity()),
                    VisibleText.of(finding.headline()),
                    finding.details().stream()
                            .map(detail -> new Labelled(detail.label(), VisibleText.of(detail.text())))
                            .toList(),
                    reported.where().visible()));
        }
        return all;
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
