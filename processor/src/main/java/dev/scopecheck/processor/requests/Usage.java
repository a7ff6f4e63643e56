package dev.scopecheck.processor.requests;

import com.sun.source.tree.ExpressionTree;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * What is done with a text.
 *
 * @param request whether a client is given it
 * @param handled whether a handler stands beside it
 * @param methods the HTTP methods that may be meant; empty where that is not known
 * @param base what the client puts in front of it
 * @param declaration the method that returns it, or the field that holds it
 */
record Usage(
        boolean request,
        boolean handled,
        Set<String> methods,
        Optional<ExpressionTree> base,
        Optional<Element> declaration) {

    /** Of what nothing is known. */
    static final Usage SOME = new Usage(false, false, Set.of(), Optional.empty(), Optional.empty());

    static Usage of(Element declaration) {
        return new Usage(false, false, Set.of(), Optional.empty(), Optional.of(declaration));
    }

    /** Given to something that is no client. */
    static Usage beside(boolean handled, Set<String> methods) {
        return new Usage(false, handled, methods, Optional.empty(), Optional.empty());
    }

    static Usage request(Set<String> methods, Optional<ExpressionTree> base) {
        return new Usage(true, false, methods.contains(Verbs.ANY) ? Set.of() : methods, base, Optional.empty());
    }

    /** The same by these HTTP methods, where none is known. */
    Usage or(Set<String> others) {
        return methods.isEmpty() ? new Usage(request, handled, others, base, declaration) : this;
    }
}
