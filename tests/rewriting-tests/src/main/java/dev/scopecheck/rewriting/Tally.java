package dev.scopecheck.rewriting;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How many compilations ran again, and why others did not; of the whole run of the tests. */
final class Tally {

    static final Tally INSTANCE = new Tally();

    private final Map<String, LongAdder> ran = new ConcurrentSkipListMap<>();
    private final Map<String, Map<String, LongAdder>> reasons = new ConcurrentSkipListMap<>();

    private Tally() {}

    void ran(String label) {
        ran.computeIfAbsent(label, key -> new LongAdder()).increment();
    }

    void notApplicable(String label, String reason) {
        ran.computeIfAbsent(label, key -> new LongAdder());
        reasons.computeIfAbsent(label, key -> new ConcurrentSkipListMap<>())
                .computeIfAbsent(reason, key -> new LongAdder())
                .increment();
    }

    /** A line a rewriting; empty where none ran. */
    String render() {
        StringBuilder table = new StringBuilder();
        ran.forEach((label, count) -> {
            table.append(String.format("%-18s ran on %4d", label, count.sum()));
            reasons.getOrDefault(label, Map.of())
                    .forEach((reason, times) -> table.append("; not on ")
                            .append(times.sum())
                            .append(": ")
                            .append(reason));
            table.append('\n');
        });
        return table.toString();
    }
}
