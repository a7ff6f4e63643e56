package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.Account.ElementAccount;
import dev.scopecheck.commands.report.Account.TypeAccount;
import dev.scopecheck.commands.report.Line.Names;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each annotated element requires, whatever is declared: an entry for each annotation, as overloads share a name.
 */
final class ElementAccounts {

    private static final String PACKAGE = ".package-info";

    private final Material material;
    private final Rows rows;

    ElementAccounts(Material material) {
        this.material = material;
        this.rows = new Rows(material.places());
    }

    List<TypeAccount> all() {
        Map<String, List<Use>> types = material.evidence().uses().stream()
                .sorted(Comparator.comparing(use -> use.requirement().place()))
                .collect(Collectors.groupingBy(
                        use -> use.requirement().place().type(), TreeMap::new, Collectors.toList()));
        return types.entrySet().stream()
                .map(type -> new TypeAccount(
                        name(type.getKey()),
                        type.getValue().stream().map(this::element).toList()))
                .toList();
    }

    private static String name(String type) {
        return Visible.of(type.endsWith(PACKAGE) ? type.substring(0, type.length() - PACKAGE.length()) : type);
    }

    private ElementAccount element(Use use) {
        Requirement requirement = use.requirement();
        return new ElementAccount(
                Visible.of(use.subject().name()),
                Line.words(Visible.of(use.subject().kind().text())),
                requirement instanceof ScopeRequirement scopes
                        ? requires(scopes)
                        : requires(use, (EndpointRequirement) requirement),
                Visible.of(requirement.reason()),
                Stream.concat(Rows.via(use).stream(), Rows.endpoint(requirement).stream())
                        .toList(),
                rows.where(requirement.place()));
    }

    private static List<Line> requires(ScopeRequirement requirement) {
        List<Line> lines = new ArrayList<>();
        requirement.allOfNames().forEach(name -> lines.add(Line.of("{}", name)));
        if (!requirement.anyOf().isEmpty()) {
            String sentence = requirement.anyOf().size() == 1 ? "{}" : "one of {}";
            lines.add(Line.of(sentence, Names.and(requirement.anyOfNames())));
        }
        return lines.isEmpty() ? List.of(Line.of("no scope that is clear")) : lines;
    }

    /** What an endpoint needs stands in no annotation, but in what the platform tells of it. */
    private List<Line> requires(Use use, EndpointRequirement required) {
        List<Line> lines = material.explanation().unmet().stream()
                .filter(unmet ->
                        unmet.needs().stream().anyMatch(need -> need.use().equals(use)))
                .map(unmet -> UnmetAccounts.title(unmet.clause()))
                .toList();
        String none = material.explanation().clear() ? "no scope" : "no scope that is known";
        boolean settled = !required.endpoint().settledBy().isEmpty();
        return !lines.isEmpty() ? lines : List.of(Line.of(settled ? "what its other annotations say" : none));
    }
}
