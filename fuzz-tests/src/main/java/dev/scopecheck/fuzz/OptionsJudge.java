package dev.scopecheck.fuzz;

import dev.scopecheck.processor.finding.BadOption;
import dev.scopecheck.processor.model.NearestName;
import dev.scopecheck.processor.option.Option;
import dev.scopecheck.processor.option.OptionParser;
import dev.scopecheck.processor.option.Options;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What must hold of every set of options: each that is bad has one finding, which names it. */
final class OptionsJudge {

    private final Map<String, String> given;

    private OptionsJudge(Map<String, String> given) {
        this.given = given;
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
        List<String> bad = new ArrayList<>();
        for (String name : given.keySet()) {
            if (isUnknown(name)) {
                bad.add(name);
            }
        }
        for (Option option : Option.values()) {
            Optional<String> value = value(option.fullName());
            if (value.isPresent() && !ValidOption.is(option, value.get())) {
                bad.add(option.fullName() + "=" + value.get());
            }
        }
        Collections.sort(bad);
        return bad;
    }

    /** Whether it is no option's name, and was to be one. */
    private static boolean isUnknown(String name) {
        return !Option.names().contains(name)
                && (name.startsWith("scopecheck.") || nearest(name).isPresent());
    }

    private static Optional<String> nearest(String name) {
        return NearestName.find(name, Option.names());
    }

    /** What was given under its name, else under the first that clearly stands for it; empty where it has no value. */
    private Optional<String> value(String option) {
        if (given.containsKey(option)) {
            return Optional.of(Optional.ofNullable(given.get(option)).orElse(""));
        }
        return given.keySet().stream()
                .sorted()
                .filter(name -> isUnknown(name) && nearest(name).equals(Optional.of(option)))
                .findFirst()
                .map(name -> Optional.ofNullable(given.get(name)).orElse(""));
    }
}
