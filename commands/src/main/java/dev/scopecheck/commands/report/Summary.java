package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.PageModel.ScopeAccount;
import dev.scopecheck.commands.report.PageModel.UnmetAccount;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** The account in a few sentences. */
final class Summary {

    private final ReportInput material;
    private final String title;

    Summary(ReportInput material, String title) {
        this.material = material;
        this.title = title;
    }

    List<RichText> lines(List<ScopeAccount> scopes, List<UnmetAccount> unmet) {
        List<RichText> lines = new ArrayList<>();
        switch (material.subject().standing()) {
            case DECLARED, GENERATED ->
                lines.add(RichText.words(title + " asks for " + count(scopes.size(), "scope") + "."));
            case LIBRARY -> lines.add(RichText.of(annotations() + " what it requires of those who call it."));
            case NO_DESCRIPTOR -> lines.add(RichText.of(annotations() + " what it requires."));
            case OFF, UNKNOWN -> {
                return List.of();
            }
        }
        if (isCalm(unmet) && isCompared()) {
            boolean generated = material.subject().standing() == ReportKind.GENERATED && !scopes.isEmpty();
            lines.add(RichText.of(generated ? generated() : declared(scopes.size())));
        } else if (!material.findings().isEmpty()) {
            lines.add(RichText.of("Scopecheck has found " + counts() + "."));
        }
        long suppressed = unmet.stream()
                .filter(each ->
                        each.marks().stream().anyMatch(mark -> mark.word().equals("suppressed")))
                .count();
        if (suppressed > 0) {
            lines.add(RichText.of(count((int) suppressed, "requirement") + (suppressed == 1 ? " is" : " are")
                    + " not met, and suppressed."));
        }
        return lines;
    }

    /** Whether nothing is to be put right. */
    boolean isCalm(List<UnmetAccount> unmet) {
        return material.findings().isEmpty()
                && (unmet.isEmpty() || !isCompared())
                && material.explanation().scopes().stream().noneMatch(grounds -> grounds.unused() || !grounds.known())
                && material.explanation().clear()
                && material.evidence().complete();
    }

    private boolean isCompared() {
        return material.subject().standing() == ReportKind.DECLARED
                || material.subject().standing() == ReportKind.GENERATED;
    }

    private String annotations() {
        int size = material.evidence().uses().size();
        return size == 0 ? "No annotation says" : count(size, "annotation") + (size == 1 ? " says" : " say");
    }

    private static String declared(int scopes) {
        return switch (scopes) {
            case 0 -> "The code requires none.";
            case 1 -> "The code requires it, and no other.";
            default -> "The code requires each of them, and no other.";
        };
    }

    private static String generated() {
        return "This is the smallest set that the annotations in the code require.";
    }

    /** {@code 1 error and 2 warnings}. */
    private String counts() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = (int) material.findings().stream()
                    .filter(reported -> reported.finding().severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(count(count, FindingSection.word(severity)));
            }
        }
        return String.join(" and ", counts);
    }

    /** What an account can never know. */
    List<RichText> limits() {
        List<RichText> limits = new ArrayList<>();
        if (!material.evidence().complete()) {
            limits.add(RichText.of("Not all of the sources was seen, so nothing is called unused."));
        }
        if (!material.explanation().clear()) {
            limits.add(RichText.of(
                    "Some names in annotations are not clear. What they require is left out, and nothing is"
                            + " called unused; see {}.",
                    Code.UNKNOWN_SCOPE.text()));
        }
        limits.add(RichText.of(
                "What counts is Java code whose annotations say what it requires, such as {}, and calls of it. Other"
                        + " calls of " + material.subject().platform().name()
                        + " are seen only where Java code contains the"
                        + " text of an endpoint. Other languages, such as templates and JavaScript, are not read.",
                "@RequiresScope"));
        return limits;
    }

    private static String count(int count, String thing) {
        return (count == 0 ? "no" : count) + " " + thing + (count > 1 ? "s" : "");
    }
}
