package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.PageModel.Asked;
import dev.scopecheck.commands.report.PageModel.Group;
import dev.scopecheck.commands.report.PageModel.Mark;
import dev.scopecheck.commands.report.PageModel.Quote;
import dev.scopecheck.commands.report.PageModel.ScopeAccount;
import dev.scopecheck.commands.report.RichText.Names;
import dev.scopecheck.core.check.Explanation.Grounds;
import dev.scopecheck.core.check.Explanation.Requirers;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.platform.PlatformScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why each scope is there, in words. */
final class ScopeSection {

    private static final int MOST = 5;

    private final ReportInput material;
    private final TableRows rows;

    ScopeSection(ReportInput material) {
        this.material = material;
        this.rows = new TableRows(material.places());
    }

    List<ScopeAccount> all() {
        List<ScopeAccount> all = new ArrayList<>();
        for (Grounds grounds : material.explanation().scopes()) {
            all.add(new ScopeAccount(
                    new Asked(all.size() + 1, grants(grounds), VisibleText.of(grounds.scope()), marks(grounds)),
                    reasons(grounds.met()),
                    notes(grounds),
                    without(grounds),
                    grounds.met().stream().map(met -> group(grounds, met)).toList()));
        }
        return all;
    }

    /** The same scopes as the customer sees them. */
    static List<Asked> asked(List<ScopeAccount> scopes) {
        return scopes.stream().map(ScopeAccount::asked).toList();
    }

    private String grants(Grounds grounds) {
        String grants = material.subject().platform().scopes().stream()
                .filter(scope -> scope.name().equals(grounds.scope()))
                .map(PlatformScope::grants)
                .findFirst()
                .orElse("");
        return !grants.isEmpty()
                ? grants
                : grounds.known() ? "(what this grants is not known)" : "(not a scope of " + platform() + ")";
    }

    private List<Mark> marks(Grounds grounds) {
        List<Mark> marks = new ArrayList<>();
        if (!grounds.known()) {
            marks.add(new Mark("unknown", "error"));
        }
        if (grounds.unused()) {
            marks.add(new Mark("unused", "warning"));
        }
        if (lines(grounds.scope()).size() > 1) {
            marks.add(new Mark("duplicate", "warning"));
        }
        return marks;
    }

    private List<RichText> notes(Grounds grounds) {
        List<RichText> notes = new ArrayList<>();
        if (!grounds.known()) {
            notes.add(grounds.meaning()
                    .map(meaning -> RichText.of(
                            platform() + " has no scope {}, so it lets nothing through. This page takes it for {},"
                                    + " which it seems to mean.",
                            grounds.scope(),
                            meaning))
                    .orElseGet(() -> RichText.of(
                            platform() + " has no scope {}, so it lets nothing through.", grounds.scope())));
        }
        List<String> lines = lines(grounds.scope());
        if (lines.size() > 1) {
            List<String> distinct = lines.stream().distinct().toList();
            notes.add(RichText.of("The descriptor lists it " + lines.size() + " times, in "
                    + (distinct.size() == 1 ? "line " : "the lines ") + String.join(", ", distinct) + "."));
        }
        return notes;
    }

    private List<String> lines(String scope) {
        return material.listed().stream()
                .filter(declared -> declared.name().equals(scope))
                .map(DeclaredScope::place)
                .map(place -> String.valueOf(place.line()))
                .toList();
    }

    private List<RichText> without(Grounds grounds) {
        if (!grounds.known()) {
            return List.of();
        }
        if (grounds.met().isEmpty()) {
            return List.of(RichText.of(
                    "No Java code requires it. Without it, nothing fails but other code that may need it, such as a"
                            + " template or JavaScript."));
        }
        List<RichText> lines = new ArrayList<>();
        List<String> refused = subjects(grounds.onlyHere());
        if (!refused.isEmpty()) {
            int more = refused.size() - MOST;
            lines.add(
                    more > 0
                            ? RichText.of(
                                    "Without it, calls of {}, and of " + more + " more, fail with status 403.",
                                    new Names(refused.subList(0, MOST), ","))
                            : RichText.of("Without it, calls of {} fail with status 403.", Names.and(refused)));
        }
        List<String> others = others(grounds.met());
        if (!others.isEmpty()) {
            String verb = others.size() == 1 ? " lets" : " let";
            lines.add(RichText.of(
                    refused.isEmpty()
                            ? "Without it, nothing fails: {}" + verb + " the same calls through."
                            : "The other calls do not fail: {}" + verb + " them through as well.",
                    Names.and(others)));
        }
        return lines;
    }

    /** What is called where something requires these clauses. */
    private static List<String> subjects(List<Requirers> groups) {
        return groups.stream()
                .flatMap(group -> group.needs().stream())
                .map(need -> need.subject().name())
                .distinct()
                .toList();
    }

    private static List<String> others(List<Requirers> groups) {
        return groups.stream()
                .flatMap(group -> group.others().stream())
                .sorted()
                .distinct()
                .toList();
    }

    private Group group(Grounds grounds, Requirers met) {
        return new Group(
                caption(grounds.meaning().orElse(grounds.scope()), met.clause(), met.others()), rows.of(met.needs()));
    }

    private static RichText caption(String scope, Clause clause, List<String> others) {
        List<String> alternatives = List.copyOf(clause.alternatives());
        if (alternatives.size() == 1) {
            return RichText.of("Only {} lets these through", scope);
        }
        return others.isEmpty()
                ? RichText.of("One of {} is enough; of these only {} is declared", Names.and(alternatives), scope)
                : RichText.of(
                        "One of {} is enough; {} " + (others.size() == 1 ? "is" : "are") + " declared as well",
                        Names.and(alternatives),
                        Names.and(others));
    }

    /** Each reason once, with the element that gives it. */
    static List<Quote> reasons(List<Requirers> groups) {
        Map<String, String> elements = new LinkedHashMap<>();
        groups.stream()
                .flatMap(group -> group.needs().stream())
                .forEach(need -> elements.putIfAbsent(
                        VisibleText.of(need.use().requirement().reason()),
                        VisibleText.of(need.subject().name())));
        elements.remove("");
        return elements.entrySet().stream()
                .map(entry -> new Quote(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String platform() {
        return material.subject().platform().name();
    }
}
