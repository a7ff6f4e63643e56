package dev.scopecheck.processor.requests;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What the compiler knows of the trees of one file. */
record Attribution(Trees trees, TreePath file) {

    Optional<Element> element(Tree tree) {
        return Optional.ofNullable(trees.getElement(new TreePath(file, tree)));
    }

    Optional<TypeElement> type(Tree tree) {
        TypeMirror type = trees.getTypeMirror(new TreePath(file, tree));
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** An expression's type. */
    Optional<TypeMirror> mirror(Tree tree) {
        return Optional.ofNullable(trees.getTypeMirror(new TreePath(file, tree)));
    }

    /** The qualified name of an expression's type; empty where it is none that has one. */
    String typeName(Tree tree) {
        return type(tree).map(type -> type.getQualifiedName().toString()).orElse("");
    }

    Optional<ResolvedCall> call(Tree tree) {
        Optional<Element> callee = element(tree);
        if (tree instanceof MethodInvocationTree invocation) {
            ExpressionTree select = invocation.getMethodSelect();
            return callee.map(method -> new ResolvedCall(
                    tree,
                    owner(method),
                    method.getSimpleName().toString(),
                    select instanceof MemberSelectTree member
                            ? Optional.of(plain(member.getExpression()))
                            : Optional.empty(),
                    plain(invocation.getArguments())));
        }
        return tree instanceof NewClassTree creation
                ? callee.map(constructor -> new ResolvedCall(
                        tree, owner(constructor), ResolvedCall.NEW, Optional.empty(), plain(creation.getArguments())))
                : Optional.empty();
    }

    /** The same without parentheses around it, which mean nothing. */
    static ExpressionTree plain(ExpressionTree tree) {
        ExpressionTree at = tree;
        while (at instanceof ParenthesizedTree inner) {
            at = inner.getExpression();
        }
        return at;
    }

    private static List<? extends ExpressionTree> plain(List<? extends ExpressionTree> trees) {
        for (ExpressionTree tree : trees) {
            if (tree instanceof ParenthesizedTree) {
                return trees.stream().map(Attribution::plain).toList();
            }
        }
        return trees;
    }

    /** The same with all parentheses around it. */
    static TreePath whole(TreePath path) {
        TreePath at = path;
        while (at.getParentPath().getLeaf() instanceof ParenthesizedTree) {
            at = at.getParentPath();
        }
        return at;
    }

    private static String owner(Element member) {
        return member.getEnclosingElement() instanceof QualifiedNameable type
                ? type.getQualifiedName().toString()
                : "";
    }

    long start(Tree tree) {
        return trees.getSourcePositions().getStartPosition(file.getCompilationUnit(), tree);
    }

    /** Whether a type is one of these: a qualified name, or the start of one that ends with a dot. */
    static boolean isOf(String type, List<String> types) {
        return types.stream().anyMatch(known -> known.endsWith(".") ? type.startsWith(known) : type.equals(known));
    }
}
