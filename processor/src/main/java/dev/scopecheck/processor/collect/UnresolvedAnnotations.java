package dev.scopecheck.processor.collect;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
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
        Set<String> known = new HashSet<>();
        Element element = trees.getElement(path);
        if (element != null) {
            addNames(element.getAnnotationMirrors(), known);
            addNames(Mirrors.written(element), known);
        }
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            if (!known.contains(simpleName(annotation.getAnnotationType()))) {
                return true;
            }
        }
        return false;
    }

    private static void addNames(List<? extends AnnotationMirror> annotations, Set<String> names) {
        for (AnnotationMirror annotation : annotations) {
            names.add(Mirrors.type(annotation).getSimpleName().toString());
        }
    }

    private static String simpleName(Tree name) {
        String text = name.toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }
}
