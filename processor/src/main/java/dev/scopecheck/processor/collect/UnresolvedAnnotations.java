package dev.scopecheck.processor.collect;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

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

    /** Whether there is one in these types. */
    boolean isIn(Collection<? extends Element> types) {
        return types.stream()
                .flatMap(type -> Optional.ofNullable(trees.getPath(type)).stream())
                .anyMatch(this::isIn);
    }

    private boolean isIn(TreePath path) {
        if (path.getLeaf() instanceof ClassTree type) {
            return lacksOne(path, type.getModifiers())
                    || type.getMembers().stream().anyMatch(member -> isIn(new TreePath(path, member)));
        }
        return path.getLeaf() instanceof MethodTree method && lacksOne(path, method.getModifiers());
    }

    private boolean lacksOne(TreePath path, ModifiersTree modifiers) {
        if (modifiers.getAnnotations().isEmpty()) {
            return false;
        }
        Set<String> known = Optional.ofNullable(trees.getElement(path)).stream()
                .flatMap(element ->
                        Stream.concat(element.getAnnotationMirrors().stream(), Mirrors.written(element).stream()))
                .map(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .toString())
                .collect(Collectors.toSet());
        return !modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(UnresolvedAnnotations::simpleName)
                .allMatch(known::contains);
    }

    private static String simpleName(Tree name) {
        String text = name.toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }
}
