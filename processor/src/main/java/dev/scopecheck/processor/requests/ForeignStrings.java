package dev.scopecheck.processor.requests;

import dev.scopecheck.core.model.FollowedText;
import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.platform.EndpointRecogniser;
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
public final class ForeignStrings {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';
    private static final Pattern PLACES = Pattern.compile("[" + FIRST + "-" + LAST + "]");
    private static final int DEEPEST = 5;

    private record Placeholder(Element element, PossibleStrings fallback) {}

    private final List<Placeholder> places = new ArrayList<>();
    private final Map<Element, PossibleStrings> known = new HashMap<>();
    private FollowedTexts remembered = FollowedTexts.NONE;

    static boolean isPlace(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** A text as it is written, in which such a character means nothing. */
    static String withoutPlaces(String written) {
        return PLACES.matcher(written).replaceAll(EndpointRecogniser.UNKNOWN);
    }

    /**
     * What stands for the text of a method or field of another type.
     *
     * @param fallback what it is if no type tells
     */
    PossibleStrings of(Element element, PossibleStrings fallback) {
        Placeholder place = new Placeholder(element, fallback);
        int index = places.indexOf(place);
        if (index < 0) {
            index = places.size();
            places.add(place);
        }
        return index > LAST - FIRST ? fallback : PossibleStrings.of(String.valueOf((char) (FIRST + index)));
    }

    /** Notes what a method or field comes to. */
    void put(Element element, PossibleStrings texts) {
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
            PossibleStrings resolved = resolve(texts);
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

    private static boolean mayBePart(PossibleStrings texts) {
        return !texts.isUnknown()
                && texts.alternatives().stream().anyMatch(text -> text.chars().noneMatch(Character::isWhitespace));
    }

    /** The methods and fields that stand in these texts, and those that stand in theirs. */
    SortedSet<String> in(PossibleStrings texts) {
        SortedSet<String> found = new TreeSet<>();
        collect(texts, found);
        return found;
    }

    private void collect(PossibleStrings texts, Set<String> found) {
        for (char place : in(String.join("", texts.alternatives()))) {
            Element element = places.get(place - FIRST).element();
            if (found.add(Members.id(element))) {
                collect(known.getOrDefault(element, PossibleStrings.UNKNOWN), found);
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
    PossibleStrings resolve(PossibleStrings texts) {
        return replaced(texts, this::known, DEEPEST);
    }

    /** The texts, of which nothing is known that comes from another type. */
    PossibleStrings unresolved(PossibleStrings texts) {
        return replaced(texts, Placeholder::fallback, DEEPEST);
    }

    private PossibleStrings known(Placeholder place) {
        PossibleStrings own = known.get(place.element());
        return own == null
                ? remembered(place.element())
                        .filter(text -> !text.texts().isEmpty())
                        .map(text -> new PossibleStrings(text.texts()))
                        .orElse(place.fallback())
                : own;
    }

    private PossibleStrings replaced(PossibleStrings texts, Function<Placeholder, PossibleStrings> values, int depth) {
        PossibleStrings replaced = texts;
        for (char place : in(String.join("", texts.alternatives()))) {
            PossibleStrings value = depth == 0
                    ? PossibleStrings.UNKNOWN
                    : replaced(values.apply(places.get(place - FIRST)), values, depth - 1);
            replaced = replaced.with(String.valueOf(place), value);
        }
        return replaced;
    }

    /** Whether something stands in these texts whose own text may be found in another type. */
    static boolean isIn(PossibleStrings texts) {
        return texts.alternatives().stream().anyMatch(text -> !in(text).isEmpty());
    }
}
