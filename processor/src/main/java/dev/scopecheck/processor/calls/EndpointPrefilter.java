package dev.scopecheck.processor.calls;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import dev.scopecheck.core.platform.EndpointRecogniser;
import dev.scopecheck.processor.requests.UrlBuilders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Whether something in a type may be a part of an endpoint's text. Most types have nothing of the kind, so it is quick to
 * say no, and knows no endpoints before there is need.
 */
final class EndpointPrefilter {

    private static final Character SLASH = '/';

    /** Slashes, and what is to be filled in between. */
    private static final Pattern JOINING = Pattern.compile("(?:/|[%{][^/]*+)++");

    private static final int LONGEST_WORD = 20;

    private final Supplier<EndpointRecogniser> source;
    private final Map<Name, TextKind> kinds = new HashMap<>();
    private @Nullable EndpointRecogniser texts;
    private final List<String> words = new ArrayList<>();
    private boolean joins;
    private boolean found;

    EndpointPrefilter(Elements elements, Supplier<EndpointRecogniser> source) {
        this.source = source;
        for (String name : UrlBuilders.SEGMENTS) {
            kinds.put(elements.getName(name), TextKind.SEGMENT);
        }
    }

    private enum TextKind {
        /** Of a method that puts segments together. */
        SEGMENT,
        /** As constants are written. */
        CONSTANT,
        OTHER
    }

    EndpointRecogniser texts() {
        if (texts == null) {
            texts = source.get();
        }
        return texts;
    }

    /** Whether something was found since this was asked the last time. */
    boolean reset() {
        boolean was = found || (joins && !words.isEmpty() && words.stream().anyMatch(texts()::isSegment));
        found = false;
        joins = false;
        words.clear();
        return was;
    }

    void literal(LiteralTree tree) {
        if (found) {
            return;
        }
        if (tree.getValue() instanceof String text) {
            text(text);
        } else {
            joins |= tree.getKind() == Tree.Kind.CHAR_LITERAL && SLASH.equals(tree.getValue());
        }
    }

    private void text(String text) {
        if (text.indexOf('/') < 0) {
            note(text);
        } else if (JOINING.matcher(text).matches()) {
            joins = true;
        } else {
            found = !hasBlank(text.strip()) && texts().mayBePart(text);
        }
    }

    private static boolean hasBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isWhitespace(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /** A word alone may be a segment, where something joins it to others. */
    private void note(String word) {
        if (word.length() > 1 && word.length() <= LONGEST_WORD) {
            words.add(word);
        }
    }

    /** Whether it matters what a name that is used stands for. */
    boolean wants(Name name) {
        if (found) {
            return false;
        }
        TextKind kind = kinds.get(name);
        if (kind == null) {
            kind = isConstant(name) ? TextKind.CONSTANT : TextKind.OTHER;
            kinds.put(name, kind);
        }
        joins |= kind == TextKind.SEGMENT;
        return kind == TextKind.CONSTANT;
    }

    /** What such a name stands for. */
    void named(@Nullable Element element) {
        if (element instanceof VariableElement variable && variable.getConstantValue() instanceof String text) {
            text(text);
        }
    }

    private static boolean isConstant(Name name) {
        String text = name.toString();
        for (int index = 0; index < text.length(); index++) {
            if (Character.isLowerCase(text.charAt(index))) {
                return false;
            }
        }
        return text.length() > 1;
    }
}
