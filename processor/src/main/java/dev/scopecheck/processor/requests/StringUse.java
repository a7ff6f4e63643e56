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
record StringUse(
        boolean request,
        boolean handled,
        Set<String> methods,
        Optional<ExpressionTree> base,
        Optional<Element> declaration) {

    /** Of what nothing is known. */
    static final StringUse SOME = new StringUse(false, false, Set.of(), Optional.empty(), Optional.empty());

    static StringUse of(Element declaration) {
        return new StringUse(false, false, Set.of(), Optional.empty(), Optional.of(declaration));
    }

    /** Given to something that is no client. */
    static StringUse beside(boolean handled, Set<String> methods) {
        return new StringUse(false, handled, methods, Optional.empty(), Optional.empty());
    }

    static StringUse request(Set<String> methods, Optional<ExpressionTree> base) {
        return new StringUse(
                true, false, methods.contains(HttpMethods.ANY) ? Set.of() : methods, base, Optional.empty());
    }

    /** The same by these HTTP methods, where none is known. */
    StringUse or(Set<String> others) {
        return methods.isEmpty() ? new StringUse(request, handled, others, base, declaration) : this;
    }
}
