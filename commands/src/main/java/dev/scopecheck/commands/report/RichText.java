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
record RichText(List<TextPart> parts) {

    /** A few words, or one name. */
    record TextPart(boolean name, String text) {}

    RichText {
        parts = List.copyOf(parts);
    }

    /** Words alone, whatever stands in them. */
    static RichText words(String text) {
        return new RichText(List.of(new TextPart(false, text)));
    }

    /** This, and that behind it. */
    RichText and(RichText other) {
        return new RichText(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** The sentence with each {@code {}} replaced by a name, or by a {@link Names list of names}. */
    static RichText of(String sentence, Object... names) {
        List<TextPart> parts = new ArrayList<>();
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
        return new RichText(parts);
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

        private void addTo(List<TextPart> parts) {
            for (int i = 0; i < names.size(); i++) {
                addWords(parts, i == 0 ? "" : i < names.size() - 1 ? ", " : " " + last + " ");
                String visible = VisibleText.of(names.get(i));
                parts.add(new TextPart(!visible.isEmpty(), visible.isEmpty() ? "(empty)" : visible));
            }
        }
    }

    private static void addWords(List<TextPart> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new TextPart(false, words));
        }
    }
}
