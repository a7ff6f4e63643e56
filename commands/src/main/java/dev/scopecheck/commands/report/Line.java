package dev.scopecheck.commands.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence in which some words are names from the code, to be set apart from the others.
 *
 * @param parts in their order, none of them empty
 */
record Line(List<Part> parts) {

    /** A few words, or one name. */
    record Part(boolean name, String text) {}

    Line {
        parts = List.copyOf(parts);
    }

    /** Words alone, whatever stands in them. */
    static Line words(String text) {
        return new Line(List.of(new Part(false, text)));
    }

    /** This, and that behind it. */
    Line and(Line other) {
        return new Line(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** The sentence with each {@code {}} replaced by a name, or by a {@link Names list of names}. */
    static Line of(String sentence, Object... names) {
        List<Part> parts = new ArrayList<>();
        Iterator<Object> next = List.of(names).iterator();
        String[] words = sentence.split("\\{}", -1);
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                Object name = next.next();
                Names all = name instanceof Names several ? several : new Names(List.of(name.toString()), "");
                all.addTo(parts);
            }
            addWords(parts, words[i]);
        }
        return new Line(parts);
    }

    /**
     * Several names in one sentence.
     *
     * @param last what stands before the last one, such as {@code or}
     */
    record Names(List<String> names, String last) {

        static Names and(List<String> names) {
            return new Names(names, "and");
        }

        static Names or(List<String> names) {
            return new Names(names, "or");
        }

        private void addTo(List<Part> parts) {
            for (int i = 0; i < names.size(); i++) {
                addWords(parts, i == 0 ? "" : i < names.size() - 1 ? ", " : " " + last + " ");
                String visible = Visible.of(names.get(i));
                parts.add(new Part(!visible.isEmpty(), visible.isEmpty() ? "(empty)" : visible));
            }
        }
    }

    private static void addWords(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Part(false, words));
        }
    }
}
