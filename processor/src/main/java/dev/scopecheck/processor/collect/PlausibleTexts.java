package dev.scopecheck.processor.collect;

import com.sun.source.tree.LiteralTree;
import dev.scopecheck.processor.http.UrlBuilders;
import dev.scopecheck.processor.platform.EndpointTexts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * Whether something in a type may be a part of an endpoint's text. Most types have nothing of the kind, so it is quick to
 * say no, and knows no endpoints before there is need.
 */
final class PlausibleTexts {

    private final Supplier<EndpointTexts> source;
    private final Set<Name> segments = new HashSet<>();
    private final Map<Name, Boolean> constants = new HashMap<>();
    private Optional<EndpointTexts> texts = Optional.empty();
    private boolean found;

    PlausibleTexts(Elements elements, Supplier<EndpointTexts> source) {
        this.source = source;
        UrlBuilders.SEGMENTS.forEach(name -> segments.add(elements.getName(name)));
    }

    EndpointTexts texts() {
        EndpointTexts known = texts.orElseGet(source);
        texts = Optional.of(known);
        return known;
    }

    /** Whether something was found since this was asked the last time. */
    boolean reset() {
        boolean was = found;
        found = false;
        return was;
    }

    void literal(LiteralTree tree) {
        if (!found) {
            Object value = tree.getValue();
            found = value instanceof String text
                    ? isPlausible(text)
                    : Character.valueOf('/').equals(value);
        }
    }

    /** Whether it matters what a name that is used stands for. */
    boolean wants(Name name) {
        if (found) {
            return false;
        }
        Boolean constant = constants.get(name);
        if (constant == null) {
            constant = isConstant(name);
            constants.put(name, constant);
        }
        found = segments.contains(name);
        return !found && constant;
    }

    /** What such a name stands for. */
    void named(Element element) {
        found = element instanceof VariableElement variable
                && variable.getConstantValue() instanceof String text
                && isPlausible(text);
    }

    private boolean isPlausible(String text) {
        return text.indexOf('/') >= 0
                && text.strip().chars().noneMatch(Character::isWhitespace)
                && texts().mayBePart(text);
    }

    private static boolean isConstant(Name name) {
        return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
    }
}
