package dev.scopecheck.processor.http;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * What is done with a text.
 *
 * @param request whether a client is given it
 * @param handled whether a handler stands beside it
 * @param methods the HTTP methods that may be meant; empty where that is not known
 * @param declaration the method that returns it, or the field that holds it
 */
record Usage(boolean request, boolean handled, Set<String> methods, Optional<Element> declaration) {

    /** Of what nothing is known. */
    static final Usage SOME = new Usage(false, false, Set.of(), Optional.empty());

    static Usage of(Element declaration) {
        return new Usage(false, false, Set.of(), Optional.of(declaration));
    }

    static Usage request(Set<String> methods) {
        return new Usage(true, false, methods.contains(Verbs.ANY) ? Set.of() : methods, Optional.empty());
    }
}
