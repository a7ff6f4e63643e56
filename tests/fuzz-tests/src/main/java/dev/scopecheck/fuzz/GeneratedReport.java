package dev.scopecheck.fuzz;

import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.Placed;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeReference;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Uncertainty;
import dev.scopecheck.core.report.CompilationSetup;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A report of what any sources might hold, by choices. */
final class GeneratedReport {

    private static final List<String> TEXTS = List.of(
            "",
            "view_room",
            "Bot",
            "com.example.Bot",
            "\u00e9",
            "\"\\/",
            "\n\t\r",
            "\u0000\u001f",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u2028",
            "\uFEFF",
            "${host}",
            "GET /v2/room/{room}");

    private static final List<Integer> NUMBERS = List.of(0, 1, 31, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private final Choices choices;

    GeneratedReport(Choices choices) {
        this.choices = choices;
    }

    Report report() {
        Evidence evidence = new Evidence(
                placed(this::use),
                placed(this::use),
                placed(this::call),
                placed(this::request),
                placed(this::reference),
                true);
        Map<String, Report.Origin> origins = new LinkedHashMap<>();
        for (String type : evidence.types()) {
            origins.put(type, new Report.Origin(text(), choices.oneIn(2), text()));
        }
        TreeMap<String, String> options = new TreeMap<>();
        while (choices.oneIn(3)) {
            // the compiler has no half characters in its arguments
            options.put("scopecheck." + choices.below(16), text());
        }
        TreeSet<String> unseen = new TreeSet<>(some(this::text));
        CompilationSetup setup = new CompilationSetup(text(), text(), text(), text(), text(), options);
        return new Report(setup, choices.oneIn(2), unseen, origins, evidence);
    }

    /** In the order of a report: by type. */
    private <T extends Placed> List<T> placed(Supplier<T> one) {
        List<T> all = new ArrayList<>(some(one));
        all.sort(Comparator.comparing(placed -> placed.place().type()));
        return all;
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        while (choices.oneIn(3)) {
            all.add(one.get());
        }
        return all;
    }

    private String text() {
        String text = choices.one(TEXTS);
        return choices.oneIn(8) ? text + choices.character() : text;
    }

    private int number() {
        return choices.one(NUMBERS);
    }

    private SourcePlace place() {
        return new SourcePlace(
                choices.one(List.of("a.A", "a.B", "\u00e9", "", "package-info")),
                number(),
                text(),
                text(),
                number(),
                Set.copyOf(some(this::text)),
                SourceFile.UNKNOWN);
    }

    private RequirementUse use() {
        SourcePlace place = place();
        Requirement requirement = choices.oneIn(4)
                ? new EndpointRequirement(
                        new EndpointReference(
                                text(), choices.oneIn(2), some(this::clause), place.at(number(), number())),
                        text(),
                        place)
                : new ScopeRequirement(names(place), names(place), true, text(), place);
        return new RequirementUse(subject(), requirement, text());
    }

    private ElementName subject() {
        return new ElementName(choices.one(List.of(ElementName.Kind.values())), text());
    }

    private List<ScopeReference> names(SourcePlace place) {
        return some(() -> new ScopeReference(text(), place.at(number(), number())));
    }

    private Clause clause() {
        return Clause.anyOf(some(this::text));
    }

    private Caller caller() {
        return new Caller(text(), subject(), choices.oneIn(2), some(this::clause), some(this::text));
    }

    private CallSite call() {
        return new CallSite(use(), caller(), choices.oneIn(2));
    }

    private InferredRequest request() {
        List<CandidateEndpoint> endpoints = new ArrayList<>(some(this::endpoint));
        endpoints.add(endpoint());
        return new InferredRequest(endpoints, choices.one(List.of(Uncertainty.values())), place(), caller());
    }

    private CandidateEndpoint endpoint() {
        return new CandidateEndpoint(text(), text(), choices.oneIn(2) ? Optional.of(clause()) : Optional.empty());
    }

    private DescriptorReference reference() {
        return new DescriptorReference(text(), choices.oneIn(2), text(), place());
    }
}
