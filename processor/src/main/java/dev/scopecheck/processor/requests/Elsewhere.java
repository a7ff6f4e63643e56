package dev.scopecheck.processor.requests;

import dev.scopecheck.core.model.FollowedText;
import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.platform.EndpointTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * The texts that methods and fields come to which are used in other types than their own.
 *
 * <p>A type may be read before the one that it takes a text from. A character then stands in its texts for the method or
 * field, until all types are read. Of types that are not, as they are not compiled now, the last report tells.
 */
public final class Elsewhere {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';
    private static final Pattern PLACES = Pattern.compile("[" + FIRST + "-" + LAST + "]");
    private static final int DEEPEST = 5;

    private record Place(Element element, Texts fallback) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<Element, Texts> known = new HashMap<>();
    private FollowedTexts remembered = FollowedTexts.NONE;

    static boolean isPlace(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** A text as it is written, in which such a character means nothing. */
    static String withoutPlaces(String written) {
        return PLACES.matcher(written).replaceAll(EndpointTexts.UNKNOWN);
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

    /** Takes from the last report what the methods and fields of types come to that are not read. */
    public void remember(FollowedTexts others) {
        remembered = others;
    }

    private Optional<FollowedText> remembered(Element element) {
        return remembered.members().isEmpty() ? Optional.empty() : remembered.of(Members.id(element));
    }

    /** What there is to be remembered of the types that were read: the texts that may be a part of an address. */
    public List<FollowedText> own() {
        List<FollowedText> own = new ArrayList<>();
        known.forEach((element, texts) -> {
            Texts resolved = resolve(texts);
            if (!isConstant(element) && !Members.id(element).isEmpty() && mayBePart(resolved)) {
                List<String> sorted = resolved.alternatives().stream().sorted().toList();
                own.add(new FollowedText(Members.type(element), Members.id(element), sorted, in(texts)));
            }
        });
        return own;
    }

    /** The compiler puts its text into whatever uses it. */
    private static boolean isConstant(Element element) {
        return element instanceof VariableElement field && field.getConstantValue() != null;
    }

    private static boolean mayBePart(Texts texts) {
        return !texts.isUnknown()
                && texts.alternatives().stream().anyMatch(text -> text.chars().noneMatch(Character::isWhitespace));
    }

    /** The methods and fields that stand in these texts, and those that stand in theirs. */
    SortedSet<String> in(Texts texts) {
        SortedSet<String> found = new TreeSet<>();
        collect(texts, found);
        return found;
    }

    private void collect(Texts texts, Set<String> found) {
        for (char place : in(String.join("", texts.alternatives()))) {
            Element element = places.get(place - FIRST).element();
            if (found.add(Members.id(element))) {
                collect(known.getOrDefault(element, Texts.UNKNOWN), found);
                remembered(element).ifPresent(text -> found.addAll(text.parts()));
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
        Texts own = known.get(place.element());
        return own == null
                ? remembered(place.element())
                        .filter(text -> !text.texts().isEmpty())
                        .map(text -> new Texts(text.texts()))
                        .orElse(place.fallback())
                : own;
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
