package dev.scopecheck.commands.report;

import dev.scopecheck.commands.report.Account.Row;
import dev.scopecheck.commands.report.Line.Names;
import dev.scopecheck.core.check.Need;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Elements and calls, as lines of a table. */
final class Rows {

    private final Function<SourcePlace, Where> places;

    Rows(Function<SourcePlace, Where> places) {
        this.places = places;
    }

    List<Row> of(List<Need> needs) {
        return needs.stream().map(this::of).toList();
    }

    private Row of(Need need) {
        Use use = need.use();
        List<Line> notes = new ArrayList<>(notes(use));
        return need.caller()
                .map(caller -> new Row(Visible.of(caller.subject().name()), called(use), notes, where(need.place())))
                .orElseGet(() -> new Row(
                        Visible.of(use.subject().name()),
                        Line.words(Visible.of(use.subject().kind().text())),
                        notes,
                        where(need.place())));
    }

    private static Line called(Use use) {
        return Line.words(Visible.of(use.subject().kind().text()) + " ")
                .and(Line.of("{}", use.subject().name()));
    }

    Where where(SourcePlace place) {
        return places.apply(place).visible();
    }

    /** What is to be known of a use beside its clause. */
    private static List<Line> notes(Use use) {
        List<Line> notes = new ArrayList<>(via(use));
        Requirement requirement = use.requirement();
        if (requirement instanceof ScopeRequirement scopes
                && (scopes.allOf().size() > 1
                        || (!scopes.allOf().isEmpty() && !scopes.anyOf().isEmpty()))) {
            notes.add(Line.of("the annotation asks for " + asked(scopes), names(scopes)));
        }
        notes.addAll(endpoint(requirement));
        notes.addAll(suppressed(requirement.place()));
        return notes;
    }

    static List<Line> via(Use use) {
        return use.via().isEmpty() ? List.of() : List.of(Line.of("through the annotation {}", use.via()));
    }

    static List<Line> endpoint(Requirement requirement) {
        return requirement instanceof EndpointRequirement required
                ? List.of(Line.of("for the endpoint {}", required.endpoint().name()))
                : List.of();
    }

    static List<Line> suppressed(SourcePlace place) {
        return place.suppresses(Code.MISSING_SCOPE.text())
                ? List.of(Line.of("{} is suppressed here", Code.MISSING_SCOPE.text()))
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
