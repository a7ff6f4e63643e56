package dev.scopecheck.processor.declarations;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Annotations whose type javac could not resolve: they might require a scope, and the elements do not show them.
 *
 * <p>The annotation's own tree is asked, once it is attributed, and not the element: an annotation in front of a method
 * may belong to the type that the method returns, and then the element does not show it either (JLS 9.7.4).
 */
public final class UnresolvedAnnotations {

    private final Trees trees;

    public UnresolvedAnnotations(Trees trees) {
        this.trees = trees;
    }

    /** Receives an annotation, and whether the compiler reports an error for it. */
    public interface Receiver {

        void annotation(AnnotationTree annotation, boolean reported);
    }

    /** Finds those in front of a type and of the methods and types in it. */
    public void find(TreePath path, Receiver receiver) {
        if (path.getLeaf() instanceof MethodTree method) {
            find(path, method.getModifiers(), receiver);
        } else if (path.getLeaf() instanceof ClassTree type) {
            find(path, type.getModifiers(), receiver);
            for (Tree member : type.getMembers()) {
                find(new TreePath(path, member), receiver);
            }
        }
    }

    private void find(TreePath path, ModifiersTree modifiers, Receiver receiver) {
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            TypeMirror type = trees.getTypeMirror(new TreePath(path, annotation.getAnnotationType()));
            if (type == null || type.getKind() == TypeKind.ERROR) {
                receiver.annotation(annotation, type != null);
            }
        }
    }
}
