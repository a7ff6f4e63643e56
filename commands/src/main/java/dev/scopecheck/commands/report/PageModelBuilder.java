package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.PageModel.Comparison;
import dev.scopecheck.commands.report.PageModel.Dialog;
import dev.scopecheck.commands.report.PageModel.Fact;
import dev.scopecheck.commands.report.PageModel.Header;
import dev.scopecheck.commands.report.PageModel.Listing;
import dev.scopecheck.commands.report.PageModel.Overview;
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
        String name = VisibleText.of(material.subject().name().shown());
        this.title = !name.isEmpty()
                ? name
                : material.subject().standing() == ReportKind.LIBRARY ? "This library" : "This add-on";
    }

    static PageModel of(ReportInput material) {
        return new PageModelBuilder(material).account();
    }

    private PageModel account() {
        Optional<Comparison> comparison = comparison();
        Optional<Listing> listing = listing();
        Summary summary = new Summary(material, title);
        List<ScopeAccount> scopes = comparison.map(Comparison::scopes).orElse(List.of());
        List<UnmetAccount> unmet = comparison.map(Comparison::unmet).orElse(List.of());
        boolean known = comparison.isPresent() || listing.isPresent();
        return new PageModel(
                header(),
                new Overview(warning(), summary.lines(scopes, unmet), known && summary.isCalm(unmet)),
                comparison,
                listing,
                FindingSection.of(material.findings()),
                known ? summary.limits() : List.of());
    }

    private Header header() {
        boolean library = material.subject().standing() == ReportKind.LIBRARY;
        return new Header(
                title,
                material.subject().platform().name() + (library ? " client library" : " add-on"),
                library ? "What it requires, and where" : "What it asks for, and why",
                VisibleText.of(material.subject().name().description()),
                facts());
    }

    private Optional<Comparison> comparison() {
        return switch (material.subject().standing()) {
            case DECLARED, GENERATED -> {
                List<ScopeAccount> scopes = new ScopeSection(material).all();
                UnmetSection unmet = new UnmetSection(material);
                Dialog dialog = new Dialog(ScopeSection.asked(scopes), unmet.absent());
                yield Optional.of(new Comparison(dialog, scopes, unmet.all()));
            }
            case LIBRARY, NO_DESCRIPTOR, OFF, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<Listing> listing() {
        return switch (material.subject().standing()) {
            case LIBRARY, NO_DESCRIPTOR ->
                Optional.of(new Listing(new ElementSection(material).all(), new UnmetSection(material).calls()));
            case DECLARED, GENERATED, OFF, UNKNOWN -> Optional.empty();
        };
    }

    private List<Fact> facts() {
        AddOnMetadata name = material.subject().name();
        String descriptor =
                material.subject().standing() == ReportKind.GENERATED ? "Descriptor, as template" : "Descriptor";
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Key", names(List.of(name.key()))));
        facts.add(new Fact(
                "Made by",
                name.vendor().isBlank() ? List.of() : List.of(RichText.words(VisibleText.of(name.vendor())))));
        facts.add(new Fact(descriptor, names(List.of(material.subject().descriptor()))));
        facts.add(new Fact("Other modules", names(material.subject().modules())));
        return facts.stream().filter(fact -> !fact.values().isEmpty()).toList();
    }

    private static List<RichText> names(List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> RichText.of("{}", name))
                .toList();
    }

    private Optional<Warning> warning() {
        return switch (material.subject().standing()) {
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
