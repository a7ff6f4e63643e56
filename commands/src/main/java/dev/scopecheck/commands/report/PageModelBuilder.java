package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.PageModel.Dialog;
import dev.scopecheck.commands.report.PageModel.Fact;
import dev.scopecheck.commands.report.PageModel.ScopeAccount;
import dev.scopecheck.commands.report.PageModel.UnmetAccount;
import dev.scopecheck.commands.report.PageModel.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts an account together. */
final class PageModelBuilder {

    private final ReportInput material;
    private final String title;

    private PageModelBuilder(ReportInput material) {
        this.material = material;
        String name = VisibleText.of(material.name().shown());
        this.title =
                !name.isEmpty() ? name : material.standing() == ReportKind.LIBRARY ? "This library" : "This add-on";
    }

    static PageModel of(ReportInput material) {
        return new PageModelBuilder(material).account();
    }

    private PageModel account() {
        boolean compared = material.standing() == ReportKind.DECLARED || material.standing() == ReportKind.GENERATED;
        boolean listed = material.standing() == ReportKind.LIBRARY || material.standing() == ReportKind.NO_DESCRIPTOR;
        List<ScopeAccount> scopes = compared ? new ScopeSection(material).all() : List.of();
        UnmetSection unmet = new UnmetSection(material);
        List<UnmetAccount> refused = compared ? unmet.all() : List.of();
        Summary summary = new Summary(material, title);
        return new PageModel(
                title,
                material.platform().name()
                        + (material.standing() == ReportKind.LIBRARY ? " client library" : " add-on"),
                material.standing() == ReportKind.LIBRARY ? "What it requires, and where" : "What it asks for, and why",
                VisibleText.of(material.name().description()),
                facts(),
                warning(),
                summary.lines(scopes, refused),
                (compared || listed) && summary.isCalm(refused),
                compared ? Optional.of(new Dialog(ScopeSection.asked(scopes), unmet.absent())) : Optional.empty(),
                scopes,
                refused,
                listed ? new ElementSection(material).all() : List.of(),
                listed ? unmet.calls() : List.of(),
                FindingSection.of(material.findings()),
                compared || listed ? summary.limits() : List.of());
    }

    private List<Fact> facts() {
        AddOnMetadata name = material.name();
        String descriptor = material.standing() == ReportKind.GENERATED ? "Descriptor, as template" : "Descriptor";
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Key", names(List.of(name.key()))));
        facts.add(new Fact(
                "Made by",
                name.vendor().isBlank() ? List.of() : List.of(RichText.words(VisibleText.of(name.vendor())))));
        facts.add(new Fact(descriptor, names(List.of(material.descriptor()))));
        facts.add(new Fact("Other modules", names(material.modules())));
        return facts.stream().filter(fact -> !fact.values().isEmpty()).toList();
    }

    private static List<RichText> names(List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> RichText.of("{}", name))
                .toList();
    }

    private Optional<Warning> warning() {
        return switch (material.standing()) {
            case DECLARED, GENERATED, LIBRARY -> Optional.empty();
            case NO_DESCRIPTOR ->
                Optional.of(new Warning(
                        "It is not known what the customer is asked.",
                        "No descriptor could be read or generated. What the code requires stands below."));
            case OFF -> Optional.of(new Warning("Scopecheck is off.", "Nothing was compared, and nothing is said."));
            case UNKNOWN ->
                Optional.of(new Warning(
                        "It is not known which scopes are required.",
                        "What was seen of the code cannot be relied on, so nothing is said of any scope. The findings"
                                + " below say why, and what to do."));
        };
    }
}
