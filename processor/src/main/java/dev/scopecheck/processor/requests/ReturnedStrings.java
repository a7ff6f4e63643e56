package dev.scopecheck.processor.requests;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads what fields hold, and what methods return that do nothing else. */
final class ReturnedStrings {

    private static final Set<String> ADDRESSES = Set.of("java.lang.String", "java.net.URI", "java.net.URL");

    private static final Set<Modifier> BOUND = Set.of(Modifier.FINAL, Modifier.PRIVATE, Modifier.STATIC);

    private final Attribution code;
    private final Declarations declarations;
    private final StringEvaluator reader;
    private final ForeignStrings elsewhere;

    ReturnedStrings(Attribution code, Declarations declarations, StringEvaluator reader, ForeignStrings elsewhere) {
        this.code = code;
        this.declarations = declarations;
        this.reader = reader;
        this.elsewhere = elsewhere;
    }

    /** What a field comes to that is no constant. */
    PossibleStrings of(VariableElement field, Tree use) {
        if (declarations.variable(field).isEmpty()) {
            return use instanceof ExpressionTree name
                    ? elsewhere.of(field, reader.unknown(name))
                    : PossibleStrings.UNKNOWN;
        }
        Declarations.Values values = declarations.values(field);
        Optional<PossibleStrings> held = values.expressions().stream()
                .map(expression -> reader.elsewhere(field, use, expression))
                .reduce(PossibleStrings::or);
        return held.filter(texts -> values.all())
                .or(() -> held.map(texts -> texts.or(PossibleStrings.UNKNOWN)))
                .orElse(PossibleStrings.UNKNOWN);
    }

    /** What a method comes to; its arguments are parts of that, if it is known. */
    Optional<PossibleStrings> of(ResolvedCall call) {
        Optional<Element> callee = code.element(call.tree());
        if (callee.isEmpty() || call.isConstructor()) {
            return Optional.empty();
        }
        Optional<MethodTree> method = declarations.method(callee.get());
        return method.isPresent() ? own(call, callee.get(), method.get()) : foreign(call, callee.get());
    }

    private Optional<PossibleStrings> foreign(ResolvedCall call, Element callee) {
        boolean mayBeOurs = !call.owner().startsWith("java.") && ADDRESSES.contains(code.typeName(call.tree()));
        return mayBeOurs && call.tree() instanceof ExpressionTree tree
                ? Optional.of(elsewhere.of(callee, reader.unknown(tree)))
                : Optional.empty();
    }

    private Optional<PossibleStrings> own(ResolvedCall call, Element callee, MethodTree method) {
        Optional<ExpressionTree> result = Declarations.returned(method)
                .filter(any -> method.getParameters().size() == call.arguments().size());
        if (result.isEmpty()) {
            return Optional.empty();
        }
        List<PossibleStrings> arguments = reader.readAside(call.arguments());
        PossibleStrings texts = reader.with(
                method.getParameters(), arguments, () -> reader.elsewhere(callee, call.tree(), result.get()));
        if (texts.isUnknown()) {
            return Optional.empty();
        }
        reader.readAll(call.arguments());
        return Optional.of(orOverridden(callee, texts));
    }

    /** An abstract class is there to be extended: what overrides its method returns something else. */
    private static PossibleStrings orOverridden(Element method, PossibleStrings texts) {
        boolean overridable = Collections.disjoint(method.getModifiers(), BOUND)
                && method.getEnclosingElement() instanceof TypeElement type
                && (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT));
        return overridable ? texts.or(PossibleStrings.UNKNOWN) : texts;
    }

    /** Hands on what code in other types can use. */
    void publish() {
        for (Element element : declarations.results()) {
            PossibleStrings texts =
                    element.getModifiers().contains(Modifier.PRIVATE) ? PossibleStrings.UNKNOWN : result(element);
            if (!texts.isUnknown()) {
                elsewhere.put(element, texts);
            }
        }
    }

    private PossibleStrings result(Element element) {
        if (element instanceof VariableElement field) {
            return of(field, declarations.variable(field).orElseThrow().getLeaf());
        }
        return declarations
                .method(element)
                .flatMap(Declarations::returned)
                .map(expression -> reader.readAside(List.of(expression)).get(0))
                .map(texts -> orOverridden(element, texts))
                .orElse(PossibleStrings.UNKNOWN);
    }
}
