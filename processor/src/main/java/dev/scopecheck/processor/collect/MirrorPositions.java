package dev.scopecheck.processor.collect;

import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * The positions of a compiler without trees: the compiler knows them when it prints, but does not tell.
 *
 * <p>They are those of annotations, not of their values: for a value in an array, ecj marks a range that is off. An
 * annotation on a record's component is, for the accessor that bears it, nowhere at all; its type then stands in.
 */
final class MirrorPositions implements Positions {

    @Override
    public Position of(Spot spot) {
        Element element = spot.element();
        Element shown = Optional.of(element)
                .filter(Enclosing::isRecordAccessor)
                .flatMap(Enclosing::type)
                .map(Element.class::cast)
                .orElse(element);
        return new Position("", 0, new MirrorAnchor(shown, spot.annotation()));
    }
}
