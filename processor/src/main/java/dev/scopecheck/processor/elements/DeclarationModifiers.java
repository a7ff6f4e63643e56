package dev.scopecheck.processor.elements;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The trees that declare what may be annotated: types, methods, fields and variables. */
public final class DeclarationModifiers {

    private DeclarationModifiers() {}

    public static boolean isAnnotated(Tree tree) {
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

    /** The types, methods and variables around a tree, the innermost first. */
    public static Deque<Tree> around(TreePath path) {
        Deque<Tree> declarations = new ArrayDeque<>();
        for (Tree tree : path) {
            if (tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree) {
                declarations.addLast(tree);
            }
        }
        return declarations;
    }
}
