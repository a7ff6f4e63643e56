package dev.scopecheck.processor.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.Element;

/**
 * The texts that methods and fields come to which are used in other types than their own.
 *
 * <p>A type may be read before the one that it takes a text from. A character then stands in its texts for the method or
 * field, until all types are read.
 */
public final class Elsewhere {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';
    private static final int DEEPEST = 5;

    private record Place(Element element, Texts fallback) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<Element, Texts> known = new HashMap<>();

    static boolean isPlace(char c) {
        return c >= FIRST && c <= LAST;
    }

    /**
     * What stands for the text of a method or field of another type.
     *
     * @param fallback what it is if no type tells
     */
    Texts of(Element element, Texts fallback) {
        Place place = new Place(element, fallback);
        int index = places.indexOf(place);
        if (index < 0) {
            index = places.size();
            places.add(place);
        }
        return index > LAST - FIRST ? fallback : Texts.of(String.valueOf((char) (FIRST + index)));
    }

    /** Notes what a method or field comes to. */
    void put(Element element, Texts texts) {
        known.put(element, texts);
    }

    /** The methods and fields that stand in these texts, and those that stand in theirs. */
    Set<Element> in(Texts texts) {
        Set<Element> found = new HashSet<>();
        collect(texts, found);
        return found;
    }

    private void collect(Texts texts, Set<Element> found) {
        for (char place : in(String.join("", texts.alternatives()))) {
            Element element = places.get(place - FIRST).element();
            if (found.add(element)) {
                collect(known.getOrDefault(element, Texts.UNKNOWN), found);
            }
        }
    }

    private static Set<Character> in(String text) {
        Set<Character> found = new TreeSet<>();
        for (int index = 0; index < text.length(); index++) {
            if (isPlace(text.charAt(index))) {
                found.add(text.charAt(index));
            }
        }
        return found;
    }

    /** The texts with what is known of other types in them. */
    Texts resolve(Texts texts) {
        return replaced(texts, this::known, DEEPEST);
    }

    /** The texts, of which nothing is known that comes from another type. */
    Texts unresolved(Texts texts) {
        return replaced(texts, Place::fallback, DEEPEST);
    }

    private Texts known(Place place) {
        return known.getOrDefault(place.element(), place.fallback());
    }

    private Texts replaced(Texts texts, Function<Place, Texts> values, int depth) {
        Texts replaced = texts;
        for (char place : in(String.join("", texts.alternatives()))) {
            Texts value =
                    depth == 0 ? Texts.UNKNOWN : replaced(values.apply(places.get(place - FIRST)), values, depth - 1);
            replaced = replaced.with(String.valueOf(place), value);
        }
        return replaced;
    }

    /** Whether something stands in these texts whose own text may be found in another type. */
    static boolean isIn(Texts texts) {
        return texts.alternatives().stream().anyMatch(text -> !in(text).isEmpty());
    }
}
