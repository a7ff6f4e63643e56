package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.PageModel.Row;
import dev.scopecheck.commands.report.RichText.Names;
import dev.scopecheck.core.check.Need;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Elements and calls, as lines of a table. */
final class TableRows {

    private final Function<SourcePlace, FilePosition> places;

    TableRows(Function<SourcePlace, FilePosition> places) {
        this.places = places;
    }

    List<Row> of(List<Need> needs) {
        return needs.stream().map(this::of).toList();
    }

    private Row of(Need need) {
        RequirementUse use = need.use();
        List<RichText> notes = new ArrayList<>(notes(use));
        return need.caller()
                .map(caller ->
                        new Row(VisibleText.of(caller.subject().name()), called(use), notes, where(need.place())))
                .orElseGet(() -> new Row(
                        VisibleText.of(use.subject().name()),
                        RichText.words(VisibleText.of(use.subject().kind().text())),
                        notes,
                        where(need.place())));
    }

    private static RichText called(RequirementUse use) {
        return RichText.words(VisibleText.of(use.subject().kind().text()) + " ")
                .and(RichText.of("{}", use.subject().name()));
    }

    FilePosition where(SourcePlace place) {
        return places.apply(place).visible();
    }

    /** The details of a use that its clause does not show. */
    private static List<RichText> notes(RequirementUse use) {
        List<RichText> notes = new ArrayList<>(via(use));
        Requirement requirement = use.requirement();
        if (requirement instanceof ScopeRequirement scopes
                && (scopes.allOf().size() > 1
                        || (!scopes.allOf().isEmpty() && !scopes.anyOf().isEmpty()))) {
            notes.add(RichText.of("the annotation asks for " + asked(scopes), names(scopes)));
        }
        notes.addAll(endpoint(requirement));
        notes.addAll(suppressed(requirement.place()));
        return notes;
    }

    static List<RichText> via(RequirementUse use) {
        return use.via().isEmpty() ? List.of() : List.of(RichText.of("through the annotation {}", use.via()));
    }

    static List<RichText> endpoint(Requirement requirement) {
        return requirement instanceof EndpointRequirement required
                ? List.of(RichText.of("for the endpoint {}", required.endpoint().name()))
                : List.of();
    }

    static List<RichText> suppressed(SourcePlace place) {
        return place.suppresses(Code.MISSING_SCOPE.text())
                ? List.of(RichText.of("{} is suppressed here", Code.MISSING_SCOPE.text()))
                : List.of();
    }

    private static String asked(ScopeRequirement requirement) {
        String all = requirement.allOf().size() > 1 ? "all of {}" : "{}";
        return requirement.anyOf().isEmpty() ? all : all + ", and for one of {}";
    }

    private static Object[] names(ScopeRequirement requirement) {
        Names all = Names.and(requirement.allOfNames());
        return requirement.anyOf().isEmpty()
                ? new Object[] {all}
                : new Object[] {all, Names.or(requirement.anyOfNames())};
    }
}
