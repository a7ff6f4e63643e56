package dev.scopecheck.processor.calls;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.processor.declarations.AnnotationRequirement;
import dev.scopecheck.processor.declarations.ComposedAnnotations;
import dev.scopecheck.processor.elements.DeclarationModifiers;
import dev.scopecheck.processor.elements.ElementContext;
import dev.scopecheck.processor.elements.ElementNames;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** The declarations that a call stands in. Calls of one method come one after the other, so the last is remembered. */
final class CallerResolver {

    private final Trees trees;
    private final CalleeRequirements callees;
    private final Accessibility exposure;
    private @Nullable Tree lastTree;
    private @Nullable Caller last;

    CallerResolver(Trees trees, CalleeRequirements callees, Accessibility exposure) {
        this.trees = trees;
        this.callees = callees;
        this.exposure = exposure;
    }

    /** The method, or the type for an initialiser, that somebody who is to know of the call can see. */
    Optional<Caller> of(TreePath file, Deque<Tree> declarations) {
        Optional<Tree> tree = visible(declarations);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        if (tree.get() != lastTree) {
            Optional<Element> element = element(file, tree.get());
            last = element.isPresent() ? caller(file, element.get()) : null;
            lastTree = tree.get();
        }
        return Optional.ofNullable(last);
    }

    private Caller caller(TreePath file, Element element) {
        List<ComposedAnnotations.Carried> own = own(element);
        return new Caller(
                id(element),
                ElementNames.of(element),
                exposure.isExposed(file, element),
                ComposedAnnotations.Carried.clauses(own),
                endpoints(own));
    }

    /** The strings of every {@code @SuppressWarnings} around a call. */
    Set<String> suppressed(TreePath file, Deque<Tree> declarations) {
        Set<String> names = new HashSet<>();
        for (Tree tree : declarations) {
            Optional<Element> element = DeclarationModifiers.isAnnotated(tree) ? element(file, tree) : Optional.empty();
            if (element.isPresent()) {
                names.addAll(ElementContext.suppressedOn(element.get()));
            }
        }
        return names;
    }

    /** From the outside in: the first method, or the last type in front of an initialiser or of what is in one. */
    private static Optional<Tree> visible(Deque<Tree> declarations) {
        Optional<Tree> type = Optional.empty();
        for (Iterator<Tree> inwards = declarations.descendingIterator(); inwards.hasNext(); ) {
            Tree tree = inwards.next();
            if (tree instanceof MethodTree) {
                return Optional.of(tree);
            }
            if (tree instanceof VariableTree) {
                return type;
            }
            if (tree instanceof ClassTree) {
                type = Optional.of(tree);
            }
        }
        return type;
    }

    /** Unlike that of any other declaration of the same file. */
    static String id(Element element) {
        return element.getEnclosingElement() + "." + element;
    }

    private List<ComposedAnnotations.Carried> own(Element element) {
        return element instanceof ExecutableElement executable
                ? callees.requiredByCall(executable)
                : callees.declaredFor(element);
    }

    private List<String> endpoints(List<ComposedAnnotations.Carried> own) {
        List<String> names = new ArrayList<>();
        for (ComposedAnnotations.Carried carried : own) {
            if (carried.said() instanceof AnnotationRequirement.NamedEndpoint endpoint
                    && endpoint.settledBy().isEmpty()) {
                names.add(callees.canonical(endpoint.name()));
            }
        }
        return names;
    }

    private Optional<Element> element(TreePath file, Tree tree) {
        return Optional.ofNullable(trees.getElement(new TreePath(file, tree)));
    }
}
