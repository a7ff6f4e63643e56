package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.PageModel.ElementAccount;
import dev.scopecheck.commands.report.PageModel.TypeAccount;
import dev.scopecheck.commands.report.RichText.Names;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeRequirement;
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
final class ElementSection {

    private static final String PACKAGE = ".package-info";

    private final ReportInput material;
    private final TableRows rows;

    ElementSection(ReportInput material) {
        this.material = material;
        this.rows = new TableRows(material.places());
    }

    List<TypeAccount> all() {
        Map<String, List<RequirementUse>> types = material.evidence().uses().stream()
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
        return VisibleText.of(type.endsWith(PACKAGE) ? type.substring(0, type.length() - PACKAGE.length()) : type);
    }

    private ElementAccount element(RequirementUse use) {
        Requirement requirement = use.requirement();
        return new ElementAccount(
                VisibleText.of(use.subject().name()),
                RichText.words(VisibleText.of(use.subject().kind().text())),
                requirement instanceof ScopeRequirement scopes
                        ? requires(scopes)
                        : requires(use, (EndpointRequirement) requirement),
                VisibleText.of(requirement.reason()),
                Stream.concat(TableRows.via(use).stream(), TableRows.endpoint(requirement).stream())
                        .toList(),
                rows.where(requirement.place()));
    }

    private static List<RichText> requires(ScopeRequirement requirement) {
        List<RichText> lines = new ArrayList<>();
        requirement.allOfNames().forEach(name -> lines.add(RichText.of("{}", name)));
        if (!requirement.anyOf().isEmpty()) {
            String sentence = requirement.anyOf().size() == 1 ? "{}" : "one of {}";
            lines.add(RichText.of(sentence, Names.and(requirement.anyOfNames())));
        }
        return lines.isEmpty() ? List.of(RichText.of("no scope that is clear")) : lines;
    }

    /** What an endpoint needs stands in no annotation, but in what the platform tells of it. */
    private List<RichText> requires(RequirementUse use, EndpointRequirement required) {
        List<RichText> lines = material.explanation().unmet().stream()
                .filter(unmet ->
                        unmet.needs().stream().anyMatch(need -> need.use().equals(use)))
                .map(unmet -> UnmetSection.title(unmet.clause()))
                .toList();
        String none = material.explanation().clear() ? "no scope" : "no scope that is known";
        boolean settled = !required.endpoint().settledBy().isEmpty();
        return !lines.isEmpty() ? lines : List.of(RichText.of(settled ? "what its other annotations say" : none));
    }
}
