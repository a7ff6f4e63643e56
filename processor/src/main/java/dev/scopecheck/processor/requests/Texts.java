package dev.scopecheck.processor.requests;

import dev.scopecheck.core.platform.EndpointTexts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The texts that an expression may come to, in which {@link EndpointTexts#UNKNOWN} stands for what is not known.
 *
 * @param alternatives at least one
 */
record Texts(List<String> alternatives) {

    /** More are not worth to be told apart. */
    private static final int MOST = 16;

    static final Texts UNKNOWN = of(EndpointTexts.UNKNOWN);

    /** Of a segment's part nothing is known. */
    static final Texts SEGMENT = of(EndpointTexts.SEGMENT);

    static final Texts EMPTY = of("");

    Texts {
        alternatives = alternatives.size() > MOST
                ? List.of(EndpointTexts.UNKNOWN)
                : alternatives.stream().distinct().toList();
    }

    static Texts of(String text) {
        return new Texts(List.of(text));
    }

    Texts or(Texts other) {
        return new Texts(Stream.concat(alternatives.stream(), other.alternatives.stream())
                .toList());
    }

    Texts then(Texts next) {
        return new Texts(alternatives.stream()
                .flatMap(start -> next.alternatives.stream().map(end -> start + end))
                .toList());
    }

    Texts map(UnaryOperator<String> change) {
        return new Texts(alternatives.stream().map(change).toList());
    }

    /** The texts with each of these values in the place of a mark. */
    Texts with(String mark, Texts values) {
        return new Texts(alternatives.stream()
                .flatMap(text -> text.contains(mark)
                        ? values.alternatives.stream().map(value -> text.replace(mark, value))
                        : Stream.of(text))
                .toList());
    }

    /** Whether nothing of it is known. */
    boolean isUnknown() {
        return alternatives.stream().allMatch(text -> text.length() == 1 && isMarker(text.charAt(0)));
    }

    private static boolean isMarker(char c) {
        return EndpointTexts.UNKNOWN.charAt(0) == c || EndpointTexts.SEGMENT.charAt(0) == c || Elsewhere.isPlace(c);
    }

    /** The same, of which an unknown text is no more than a segment. */
    Texts asSegment() {
        return equals(UNKNOWN) ? SEGMENT : this;
    }
}
