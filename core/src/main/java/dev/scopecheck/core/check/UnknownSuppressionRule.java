package dev.scopecheck.core.check;

import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnknownSuppression;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Placed;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.SpellingSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Misspelt codes in the {@code @SuppressWarnings} around whatever the evidence names: one finding a text. */
final class UnknownSuppressionRule {

    private static final List<String> KNOWN = known();

    private UnknownSuppressionRule() {}

    private static List<String> known() {
        List<String> known = new ArrayList<>(List.of(SourcePlace.SUPPRESSES_ALL));
        for (Code code : Code.values()) {
            known.add(code.text());
        }
        return List.copyOf(known);
    }

    static List<Finding> findings(Evidence evidence) {
        Map<String, List<SourcePlace>> places = new TreeMap<>();
        for (Placed placed : evidence.all()) {
            add(placed.place(), places);
        }
        List<Finding> findings = new ArrayList<>();
        places.forEach((text, around) -> finding(text, around).ifPresent(findings::add));
        return findings;
    }

    private static void add(SourcePlace place, Map<String, List<SourcePlace>> places) {
        for (String text : place.suppressed()) {
            if (!KNOWN.contains(text)) {
                places.computeIfAbsent(text, key -> new ArrayList<>()).add(place);
            }
        }
    }

    private static Optional<Finding> finding(String text, List<SourcePlace> places) {
        List<SourcePlace> around = places.stream()
                .filter(place -> !place.suppresses(Code.UNKNOWN_SUPPRESSION.text()))
                .sorted()
                .distinct()
                .toList();
        return around.isEmpty()
                ? Optional.empty()
                : SpellingSuggestion.find(text, KNOWN)
                        .map(code ->
                                new UnknownSuppression(text, code, around.get(0), around.subList(1, around.size())));
    }
}
