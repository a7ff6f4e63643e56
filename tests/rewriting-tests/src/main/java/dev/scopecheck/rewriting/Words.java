package dev.scopecheck.rewriting;

import dev.scopecheck.rewriting.Account.Order;
import dev.scopecheck.testsupport.CompilerMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a finding, with places told by where they come from. */
final class Words {

    private static final Pattern LABEL = Pattern.compile("[\\w./-]*\\.java:\\d+");
    private static final String ALSO = "also at     ";
    private static final String AT = "at          ";

    private final Places places;
    private final Order order;

    Words(Places places, Order order) {
        this.places = places;
        this.order = order;
    }

    String of(CompilerMessage said) {
        SortedSet<String> all = labels(said);
        List<String> lines = new ArrayList<>();
        for (String line : said.message().lines().toList()) {
            String text = line.strip();
            if (text.startsWith(ALSO)) {
                all.addAll(listed(text.substring(ALSO.length())));
            } else if (text.startsWith(AT) && order == Order.ELSEWHERE) {
                all.addAll(listed(text.substring(AT.length())));
            } else {
                lines.add(LABEL.matcher(text).replaceAll(label -> String.join(" ", places.labels(label.group()))));
            }
        }
        return said.kind()
                + at(said, all, lines.get(0))
                + lines.stream()
                        .map(line -> order != Order.KEPT && all.size() > 1 ? ofAnySubject(line) : line)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n    ", "\n    ", ""));
    }

    private String at(CompilerMessage said, SortedSet<String> all, String headline) {
        return switch (order) {
            case KEPT -> " at " + place(said) + " " + all;
            case CHANGED -> all.size() > 1 ? " at " + all : " at " + place(said);
            // what is about the descriptor stands at a line that asks for it, if that is compiled
            case ELSEWHERE -> headline.contains(".json") ? "" : " at " + all;
        };
    }

    private String place(CompilerMessage said) {
        return said.source()
                .flatMap(places::file)
                .filter(file -> said.position() >= 0)
                .map(file -> places.of(file, said.position()))
                .orElse(said.fileName() + "#" + said.position());
    }

    private SortedSet<String> labels(CompilerMessage said) {
        return said.source()
                .filter(file -> said.line() > 0)
                .map(file -> places.file(file)
                        .map(own -> own.labels(said.line()))
                        .orElseGet(() -> new TreeSet<>(List.of(said.fileName() + ":" + said.line()))))
                .orElseGet(TreeSet::new);
    }

    /** A list that is cut short is not told: what is cut depends on how many lines there are. */
    private SortedSet<String> listed(String labels) {
        if (labels.endsWith(" more)")) {
            return new TreeSet<>(List.of("…"));
        }
        return Stream.of(labels.split(", ", -1))
                .flatMap(one -> LABEL.matcher(one).matches() ? places.labels(one).stream() : Stream.of(one))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which of several is named depends on which stands first. */
    private static String ofAnySubject(String line) {
        return line.startsWith("endpoint ")
                ? ""
                : line.replaceFirst("(^\\[\\w+]) .*? requires ", "$1 … requires ")
                        .replaceFirst("annotate .* with ", "annotate … with ");
    }
}
