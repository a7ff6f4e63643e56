package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The turns of phrase that several findings share. */
final class Phrases {

    private static final int MOST = 5;

    private Phrases() {}

    /** {@code 'a', 'b'}. */
    static String quoted(Collection<String> names) {
        return some(names.stream().map(name -> "'" + name + "'").toList());
    }

    /** {@code a, b, c, d, e (and 4 more)}; {@code none} where there is nothing. */
    static String some(Collection<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        String shown = String.join(", ", names.stream().limit(MOST).toList());
        return names.size() > MOST ? shown + " (and " + (names.size() - MOST) + " more)" : shown;
    }

    /** {@code check, generate or off}. */
    static String either(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** {@code ; did you mean 'view_room'?}, or nothing. */
    static String didYouMean(Optional<String> nearest) {
        return nearest.map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** A line that lists further places, or none. */
    static List<Detail> alsoAt(Collection<SourcePlace> places) {
        return places.isEmpty()
                ? List.of()
                : List.of(new Detail(
                        Detail.ALSO_AT,
                        some(places.stream().map(SourcePlace::label).toList())));
    }

    /** The lines that list every path where a file was looked for. */
    static List<Detail> lookedFor(List<String> paths) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("looked for", paths.isEmpty() ? "no file, as no folder is known" : paths.get(0)));
        paths.stream().skip(1).forEach(path -> details.add(new Detail("", path)));
        return details;
    }

    /** {@code scope 'a'}, {@code one of the scopes 'a', 'b'}. */
    static String scopes(Clause clause) {
        return scopes(clause.alternatives());
    }

    /** The same of alternatives in an order of their own. */
    static String scopes(Collection<String> alternatives) {
        return (alternatives.size() == 1 ? "scope " : "one of the scopes ") + quoted(alternatives);
    }

    /** The annotation to paste: {@code @RequiresScope("view_room")}. */
    static String requiresScope(Collection<String> alternatives) {
        List<String> names = alternatives.stream().map(name -> '"' + name + '"').toList();
        return names.size() == 1
                ? "@RequiresScope(" + names.get(0) + ")"
                : "@RequiresScope(anyOf = {" + String.join(", ", names) + "})";
    }
}
