package dev.scopecheck.fuzz;

import dev.scopecheck.core.finding.BadOption;
import dev.scopecheck.core.model.SpellingSuggestion;
import dev.scopecheck.core.options.Option;
import dev.scopecheck.core.options.OptionParser;
import dev.scopecheck.core.options.Options;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What must hold of every set of options: each that is bad has one finding, which names it. */
final class OptionsJudge {

    private final Map<String, String> given;

    /** The names that are none and were to be one, with those that they clearly stand for. */
    private final Map<String, Optional<String>> unknown = new TreeMap<>();

    private OptionsJudge(Map<String, String> given) {
        this.given = given;
        for (String name : given.keySet()) {
            Optional<String> nearest = SpellingSuggestion.find(name, Option.names());
            boolean meant = name.startsWith("scopecheck.") || nearest.isPresent();
            if (meant && !Option.names().contains(name)) {
                unknown.put(name, nearest);
            }
        }
    }

    static void judge(Map<String, String> given) {
        Options options = OptionParser.parse(given);
        List<String> expected = new OptionsJudge(given).badOnes();
        List<String> found = new ArrayList<>();
        for (BadOption finding : options.findings()) {
            found.add(
                    finding.value().isPresent()
                            ? finding.option() + "=" + finding.value().get()
                            : finding.option());
            Expect.that(finding.headline().contains("'" + finding.option() + "'"), finding::headline);
            Expect.that(finding.text().startsWith("[BadOption] "), finding::text);
        }
        Collections.sort(found);
        Expect.same(found, expected, "what is bad");
        Expect.same(OptionParser.parse(new TreeMap<>(given)), options, "the same in another order");
        boolean obscure = options.findings().stream()
                .anyMatch(finding ->
                        finding.value().isPresent() && finding.nearest().isEmpty());
        Expect.same(options.clear(), !obscure, "whether it is clear what is meant");
    }

    private List<String> badOnes() {
        List<String> bad = new ArrayList<>(unknown.keySet());
        for (Option option : Option.values()) {
            Optional<String> value = value(option.fullName());
            if (value.isPresent() && !ValidOption.is(option, value.get())) {
                bad.add(option.fullName() + "=" + value.get());
            }
        }
        Collections.sort(bad);
        return bad;
    }

    /** What was given under its name, else under the first that clearly stands for it; empty where it has no value. */
    private Optional<String> value(String option) {
        if (given.containsKey(option)) {
            return Optional.of(Optional.ofNullable(given.get(option)).orElse(""));
        }
        return unknown.keySet().stream()
                .filter(name -> unknown.get(name).equals(Optional.of(option)))
                .findFirst()
                .map(name -> Optional.ofNullable(given.get(name)).orElse(""));
    }
}
