package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.PageModel.Group;
import dev.scopecheck.commands.report.PageModel.Mark;
import dev.scopecheck.commands.report.PageModel.UnmetAccount;
import dev.scopecheck.commands.report.RichText.Names;
import dev.scopecheck.core.check.Explanation.Requirers;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.model.Clause;
import java.util.ArrayList;
import java.util.List;

/** What the code requires and no scope meets, in words. */
final class UnmetSection {

    private final ReportInput material;
    private final TableRows rows;

    UnmetSection(ReportInput material) {
        this.material = material;
        this.rows = new TableRows(material.places());
    }

    List<UnmetAccount> all() {
        List<UnmetAccount> all = new ArrayList<>();
        for (Requirers unmet : material.explanation().unmet()) {
            all.add(new UnmetAccount(
                    all.size() + 1,
                    title(unmet.clause()),
                    List.of(isSuppressed(unmet) ? new Mark("suppressed", "note") : new Mark("missing", "error")),
                    RichText.of(
                            many(unmet.clause())
                                    ? "None of them is declared: " + refusal()
                                    : "It is not declared: " + refusal()),
                    new Group(required(unmet.clause()), rows.of(unmet.needs()))));
        }
        return all;
    }

    /** One sentence for each that a person has not silenced. */
    List<RichText> absent() {
        return material.explanation().unmet().stream()
                .filter(unmet -> !isSuppressed(unmet))
                .map(Requirers::clause)
                .map(clause -> many(clause)
                        ? RichText.of("Not asked for, though required: one of {}.", Names.and(names(clause)))
                        : RichText.of("Not asked for, though required: {}.", Names.and(names(clause))))
                .toList();
    }

    /** The same requirements where there is no list of scopes that could meet them. */
    List<Group> calls() {
        return material.explanation().unmet().stream()
                .map(unmet -> new Group(
                        required(unmet.clause()),
                        rows.of(unmet.needs().stream()
                                .filter(need -> need.caller().isPresent())
                                .toList())))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private String refusal() {
        return material.subject().platform().name() + " answers these calls with status 403.";
    }

    private static boolean isSuppressed(Requirers unmet) {
        return unmet.needs().stream().allMatch(need -> need.place().suppresses(Code.MISSING_SCOPE.text()));
    }

    static RichText title(Clause clause) {
        return RichText.of(many(clause) ? "one of {}" : "{}", Names.and(names(clause)));
    }

    private static RichText required(Clause clause) {
        return RichText.of(many(clause) ? "These require one of {}" : "These require {}", Names.and(names(clause)));
    }

    private static boolean many(Clause clause) {
        return clause.alternatives().size() > 1;
    }

    private static List<String> names(Clause clause) {
        return List.copyOf(clause.alternatives());
    }
}
