package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.Account.Dialog;
import dev.scopecheck.commands.report.Account.Fact;
import dev.scopecheck.commands.report.Account.ScopeAccount;
import dev.scopecheck.commands.report.Account.UnmetAccount;
import dev.scopecheck.commands.report.Account.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts an account together. */
final class Accounts {

    private final Material material;
    private final String title;

    private Accounts(Material material) {
        this.material = material;
        String name = Visible.of(material.name().shown());
        this.title = !name.isEmpty() ? name : material.standing() == Standing.LIBRARY ? "This library" : "This add-on";
    }

    static Account of(Material material) {
        return new Accounts(material).account();
    }

    private Account account() {
        boolean compared = material.standing() == Standing.DECLARED || material.standing() == Standing.GENERATED;
        boolean listed = material.standing() == Standing.LIBRARY || material.standing() == Standing.NO_DESCRIPTOR;
        List<ScopeAccount> scopes = compared ? new ScopeAccounts(material).all() : List.of();
        UnmetAccounts unmet = new UnmetAccounts(material);
        List<UnmetAccount> refused = compared ? unmet.all() : List.of();
        Summary summary = new Summary(material, title);
        return new Account(
                title,
                material.platform().name() + (material.standing() == Standing.LIBRARY ? " client library" : " add-on"),
                material.standing() == Standing.LIBRARY ? "What it requires, and where" : "What it asks for, and why",
                Visible.of(material.name().description()),
                facts(),
                warning(),
                summary.lines(scopes, refused),
                (compared || listed) && summary.isCalm(refused),
                compared ? Optional.of(new Dialog(ScopeAccounts.asked(scopes), unmet.absent())) : Optional.empty(),
                scopes,
                refused,
                listed ? new ElementAccounts(material).all() : List.of(),
                listed ? unmet.calls() : List.of(),
                FindingAccounts.of(material.findings()),
                compared || listed ? summary.limits() : List.of());
    }

    private List<Fact> facts() {
        AddOnName name = material.name();
        String descriptor = material.standing() == Standing.GENERATED ? "Descriptor, as template" : "Descriptor";
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Key", names(List.of(name.key()))));
        facts.add(new Fact(
                "Made by", name.vendor().isBlank() ? List.of() : List.of(Line.words(Visible.of(name.vendor())))));
        facts.add(new Fact(descriptor, names(List.of(material.descriptor()))));
        facts.add(new Fact("Other modules", names(material.modules())));
        return facts.stream().filter(fact -> !fact.values().isEmpty()).toList();
    }

    private static List<Line> names(List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> Line.of("{}", name))
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
