package dev.scopecheck.processor.collect;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * Annotations whose type javac could not resolve: they might require a scope, and their elements do not show them.
 *
 * <p>Declarations alone are read: to resolve anything else within a round would leave error symbols behind.
 */
final class UnresolvedAnnotations {

    private final Trees trees;

    UnresolvedAnnotations(Trees trees) {
        this.trees = trees;
    }

    /** Whether there is one in this type. */
    boolean isIn(TreePath path) {
        if (path.getLeaf() instanceof MethodTree method) {
            return lacksOne(path, method.getModifiers());
        }
        if (!(path.getLeaf() instanceof ClassTree type)) {
            return false;
        }
        if (lacksOne(path, type.getModifiers())) {
            return true;
        }
        for (Tree member : type.getMembers()) {
            if (isIn(new TreePath(path, member))) {
                return true;
            }
        }
        return false;
    }

    private boolean lacksOne(TreePath path, ModifiersTree modifiers) {
        if (modifiers.getAnnotations().isEmpty()) {
            return false;
        }
        Element element = trees.getElement(path);
        List<? extends AnnotationMirror> shown = element == null ? List.of() : element.getAnnotationMirrors();
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            Optional<Name> name = simpleName(annotation.getAnnotationType());
            boolean resolved = name.isPresent() && (isAmong(shown, name.get()) || isContained(element, name.get()));
            if (!resolved) {
                return true;
            }
        }
        return false;
    }

    /** Among those that were repeated, of which the element shows a container. */
    private static boolean isContained(@Nullable Element element, Name name) {
        return element != null && isAmong(Mirrors.written(element), name);
    }

    private static boolean isAmong(List<? extends AnnotationMirror> annotations, Name name) {
        for (AnnotationMirror annotation : annotations) {
            if (Mirrors.type(annotation).getSimpleName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Name> simpleName(Tree name) {
        if (name instanceof MemberSelectTree select) {
            return Optional.of(select.getIdentifier());
        }
        return name instanceof IdentifierTree identifier ? Optional.of(identifier.getName()) : Optional.empty();
    }
}
