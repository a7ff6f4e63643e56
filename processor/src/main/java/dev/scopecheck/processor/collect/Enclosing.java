package dev.scopecheck.processor.collect;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What an element stands in. */
final class Enclosing {

    private Enclosing() {}

    /** The element itself and all that it stands in, inside out. */
    static Stream<Element> outwards(Element element) {
        return Stream.iterate(element, next -> next != null, Element::getEnclosingElement);
    }

    /** The type that it stands in directly. */
    static Optional<TypeElement> type(Element element) {
        return outwards(element)
                .skip(1)
                .limit(1)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .findFirst();
    }
}
