package dev.scopecheck.processor.collect;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;

/** The trees that declare what may be annotated: types, methods, fields and variables. */
final class Declarations {

    private Declarations() {}

    static boolean isAnnotated(Tree tree) {
        return !annotations(tree).isEmpty();
    }

    /** The annotations on a declaration, as written; none on other trees. */
    static List<? extends AnnotationTree> annotations(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getModifiers().getAnnotations();
        }
        if (tree instanceof MethodTree method) {
            return method.getModifiers().getAnnotations();
        }
        return tree instanceof VariableTree variable ? variable.getModifiers().getAnnotations() : List.of();
    }
}
