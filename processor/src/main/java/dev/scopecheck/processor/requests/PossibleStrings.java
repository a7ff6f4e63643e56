package dev.scopecheck.processor.requests;

import dev.scopecheck.core.platform.EndpointRecogniser;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The texts that an expression may come to, in which {@link EndpointRecogniser#UNKNOWN} stands for what is not known.
 *
 * @param alternatives at least one
 */
record PossibleStrings(List<String> alternatives) {

    /** More are not worth to be told apart. */
    private static final int MOST = 16;

    static final PossibleStrings UNKNOWN = of(EndpointRecogniser.UNKNOWN);

    /** Of a segment's part nothing is known. */
    static final PossibleStrings SEGMENT = of(EndpointRecogniser.SEGMENT);

    static final PossibleStrings EMPTY = of("");

    PossibleStrings {
        alternatives = alternatives.size() > MOST
                ? List.of(EndpointRecogniser.UNKNOWN)
                : alternatives.stream().distinct().toList();
    }

    static PossibleStrings of(String text) {
        return new PossibleStrings(List.of(text));
    }

    PossibleStrings or(PossibleStrings other) {
        return new PossibleStrings(Stream.concat(alternatives.stream(), other.alternatives.stream())
                .toList());
    }

    PossibleStrings then(PossibleStrings next) {
        return new PossibleStrings(alternatives.stream()
                .flatMap(start -> next.alternatives.stream().map(end -> start + end))
                .toList());
    }

    PossibleStrings map(UnaryOperator<String> change) {
        return new PossibleStrings(alternatives.stream().map(change).toList());
    }

    /** The texts with each of these values in the place of a mark. */
    PossibleStrings with(String mark, PossibleStrings values) {
        return new PossibleStrings(alternatives.stream()
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
        return EndpointRecogniser.UNKNOWN.charAt(0) == c
                || EndpointRecogniser.SEGMENT.charAt(0) == c
                || ForeignStrings.isPlace(c);
    }

    /** The same, of which an unknown text is no more than a segment. */
    PossibleStrings asSegment() {
        return equals(UNKNOWN) ? SEGMENT : this;
    }
}
