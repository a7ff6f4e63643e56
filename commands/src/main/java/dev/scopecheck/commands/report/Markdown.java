package dev.scopecheck.commands.report;

import static dev.scopecheck.commands.report.MarkdownText.code;
import static dev.scopecheck.commands.report.MarkdownText.codeCell;
import static dev.scopecheck.commands.report.MarkdownText.words;

import dev.scopecheck.commands.report.PageModel.Asked;
import dev.scopecheck.commands.report.PageModel.Comparison;
import dev.scopecheck.commands.report.PageModel.Dialog;
import dev.scopecheck.commands.report.PageModel.ElementAccount;
import dev.scopecheck.commands.report.PageModel.Fact;
import dev.scopecheck.commands.report.PageModel.FindingAccount;
import dev.scopecheck.commands.report.PageModel.Group;
import dev.scopecheck.commands.report.PageModel.Header;
import dev.scopecheck.commands.report.PageModel.Listing;
import dev.scopecheck.commands.report.PageModel.Mark;
import dev.scopecheck.commands.report.PageModel.Overview;
import dev.scopecheck.commands.report.PageModel.Row;
import dev.scopecheck.commands.report.PageModel.ScopeAccount;
import dev.scopecheck.commands.report.PageModel.TypeAccount;
import dev.scopecheck.commands.report.PageModel.UnmetAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders an account as Markdown, for a pull request or a page on privacy. */
final class Markdown {

    private final List<String> blocks = new ArrayList<>();

    private Markdown() {}

    static String render(PageModel account) {
        Markdown markdown = new Markdown();
        markdown.head(account.header(), account.overview());
        account.comparison()
                .ifPresent(comparison -> markdown.comparison(account.header().title(), comparison));
        account.listing().ifPresent(markdown::listing);
        markdown.section("Findings", account.findings().stream().map(Markdown::finding));
        markdown.section("What is not seen", account.limits().stream().map(MarkdownText::line));
        return String.join("\n\n", markdown.blocks) + "\n";
    }

    private void head(Header header, Overview overview) {
        blocks.add("# " + words(header.title()) + ": " + lowerFirst(header.question()));
        overview.warning().ifPresent(warning -> blocks.add("**" + warning.headline() + "** " + warning.text()));
        if (!header.description().isEmpty()) {
            blocks.add(words(header.description()));
        }
        if (!header.facts().isEmpty()) {
            blocks.add(header.facts().stream().map(Markdown::fact).collect(Collectors.joining("\n")));
        }
        if (!overview.summary().isEmpty()) {
            blocks.add(overview.summary().stream().map(MarkdownText::line).collect(Collectors.joining(" ")));
        }
    }

    private static String fact(Fact fact) {
        return "- " + fact.label() + ": "
                + fact.values().stream().map(MarkdownText::line).collect(Collectors.joining(", "));
    }

    private void comparison(String title, Comparison comparison) {
        dialog(title, comparison.dialog());
        section("Why", comparison.scopes().stream().map(Markdown::scope));
        section("Required, and not declared", comparison.unmet().stream().map(Markdown::unmet));
    }

    private void listing(Listing listing) {
        section("What each element requires", listing.types().stream().map(Markdown::type));
        section("What is called", listing.calls().stream().map(Markdown::group));
    }

    private void dialog(String title, Dialog dialog) {
        blocks.add("## What the customer is asked");
        if (dialog.asks()) {
            Stream<String> rows = dialog.items().stream().map(Markdown::asked);
            blocks.add(table(List.of(words(title) + " asks to", "Scope"), rows));
        } else {
            blocks.add("Nothing.");
        }
        dialog.absent().forEach(line -> blocks.add(MarkdownText.line(line)));
    }

    private static String asked(Asked asked) {
        return row(words(asked.grants()), codeCell(asked.scope()) + marks(asked.marks()));
    }

    private void section(String heading, Stream<String> parts) {
        List<String> all = parts.toList();
        if (!all.isEmpty()) {
            blocks.add("## " + heading);
            blocks.addAll(all);
        }
    }

    private static String scope(ScopeAccount scope) {
        List<String> parts = new ArrayList<>();
        Asked asked = scope.asked();
        parts.add("### " + code(asked.scope()) + marks(asked.marks()));
        parts.add(words(asked.grants()));
        scope.notes().forEach(note -> parts.add(MarkdownText.line(note)));
        scope.reasons().forEach(reason -> parts.add("> " + words(reason.text()) + " (" + code(reason.element()) + ")"));
        if (!scope.without().isEmpty()) {
            parts.add(scope.without().stream().map(MarkdownText::line).collect(Collectors.joining(" ")));
        }
        scope.groups().forEach(group -> parts.add(group(group)));
        return String.join("\n\n", parts);
    }

    private static String unmet(UnmetAccount unmet) {
        return "### " + MarkdownText.line(unmet.title()) + marks(unmet.marks()) + "\n\n"
                + MarkdownText.line(unmet.refused()) + "\n\n" + group(unmet.group());
    }

    private static String group(Group group) {
        return MarkdownText.line(group.caption()) + ":\n\n"
                + table(
                        List.of("Required by", "How", "Where"),
                        group.rows().stream().map(Markdown::use));
    }

    private static String use(Row row) {
        String how = Stream.concat(Stream.of(row.how()), row.notes().stream())
                .map(MarkdownText::lineCell)
                .collect(Collectors.joining("; "));
        return row(codeCell(row.element()), how, where(row.where()));
    }

    private static String type(TypeAccount type) {
        return "### " + code(type.type()) + "\n\n"
                + table(
                        List.of("Element", "Requires", "Why", "Where"),
                        type.elements().stream().map(Markdown::element));
    }

    private static String element(ElementAccount element) {
        String requires = Stream.concat(element.requires().stream(), element.notes().stream())
                .map(MarkdownText::lineCell)
                .collect(Collectors.joining("; "));
        return row(codeCell(element.element()), requires, words(element.reason()), where(element.where()));
    }

    private static String finding(FindingAccount finding) {
        String place = finding.placed() ? "\n  at          " + finding.where().path() + line(finding.where()) : "";
        String text = "[" + finding.code() + "] " + finding.headline() + place
                + finding.details().stream()
                        .map(detail -> String.format(Locale.ROOT, "\n  %-12s%s", detail.label(), detail.text()))
                        .collect(Collectors.joining());
        String fence = MarkdownText.fence(text, 3);
        return "### " + finding.severity() + ": " + finding.code() + "\n\n" + fence + "text\n" + text + "\n" + fence;
    }

    private static String marks(List<Mark> marks) {
        return marks.stream().map(mark -> " **" + mark.word() + "**").collect(Collectors.joining());
    }

    private static String where(FilePosition where) {
        return where.file().isEmpty() ? "" : codeCell(where.path() + line(where));
    }

    private static String line(FilePosition where) {
        return where.line() > 0 ? ":" + where.line() : "";
    }

    private static String table(List<String> headings, Stream<String> rows) {
        String rule = "|" + " --- |".repeat(headings.size());
        return Stream.concat(Stream.of(row(headings.toArray(String[]::new)), rule), rows)
                .collect(Collectors.joining("\n"));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
