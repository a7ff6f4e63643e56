package dev.scopecheck.benchmarks;

import java.util.List;
import java.util.Random;

/**
 * A statement as in any program, with a number of call sites.
 *
 * @param text with {@code #} for the line's number, and {@code OTHER} for a class
 */
record Statement(int calls, String text) {

    /** The first ones have one call each, so that any number can be reached. */
    private static final List<Statement> ALL = List.of(
            of(1, "total += OTHER.score(limit + #, total);"),
            of(1, "for (String name : names) { if (total < # + limit) { total += name.length() * 31; } }"),
            of(1, "String text# = \"room \" + limit + ':' + names.size() + '/' + total + \" of \" + #;"),
            of(2, "rooms.notifyRoom(limit, \"room \" + total + \" has \" + names.size());"),
            of(2, "counts.merge(\"key#\", total, Integer::sum);"),
            of(2, "if (counts.isEmpty() && total != limit || names.isEmpty()) { total -= #; }"),
            of(3, "Runnable later# = () -> rooms.tell(\"me\", rooms.topic(limit)); later#.run();"),
            of(4, "String name# = names.get(# % names.size()).trim().toLowerCase(); total ^= name# == null ? 1 : #;"),
            of(
                    5,
                    "StringBuilder text# = new StringBuilder(); total += text#.append(total).append(',').append(#).length();"),
            of(
                    7,
                    "List<String> some# = names.stream().filter(name -> name.length() > #).map(String::trim)"
                            + ".collect(Collectors.toList());"));

    private static final int SINGLE = 3;

    private static Statement of(int calls, String text) {
        return new Statement(calls, "        " + text + "\n");
    }

    /** One with no more calls than that. */
    static Statement draw(Random random, int most) {
        Statement drawn = ALL.get(random.nextInt(ALL.size()));
        return drawn.calls() <= most ? drawn : ALL.get(random.nextInt(SINGLE));
    }
}
