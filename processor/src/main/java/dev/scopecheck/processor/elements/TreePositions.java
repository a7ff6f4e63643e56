package dev.scopecheck.processor.elements;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * The positions of javac, read from its trees.
 *
 * <p>They are looked up in the trees themselves, because the messager knows neither the place of a repeated annotation
 * nor that of an annotation on a record's component.
 */
public final class TreePositions implements Positions {

    private final Trees trees;
    private final DeclarationTrees declarations;

    public TreePositions(Trees trees) {
        this.trees = trees;
        this.declarations = new DeclarationTrees(trees);
    }

    @Override
    public Position of(AnnotationPart spot) {
        Optional<TreePath> path = declarations.path(spot.element());
        return path.isPresent()
                ? position(path.get().getCompilationUnit(), narrowest(path.get(), spot))
                : new MirrorPositions().of(spot);
    }

    private Position position(CompilationUnitTree file, Tree tree) {
        return position(file, tree, (int) trees.getSourcePositions().getStartPosition(file, tree));
    }

    /** The position of an offset, at which a tree is to be shown. */
    public static Position position(CompilationUnitTree file, Tree tree, int offset) {
        return position(file, simpleName(file), tree, offset);
    }

    /** The file's name without folders. */
    public static String simpleName(CompilationUnitTree file) {
        String name = file.getSourceFile().getName().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The same for a file whose simple name is known. */
    public static Position position(CompilationUnitTree file, String name, Tree tree, int offset) {
        TreeAnchor anchor = new TreeAnchor(file, tree);
        if (offset < 0) {
            return new Position(name, 0, 0, anchor);
        }
        LineMap lines = file.getLineMap();
        return lines == null
                ? SourceLines.of(file).position(name, offset, anchor)
                : new Position(name, (int) lines.getLineNumber(offset), (int) lines.getColumnNumber(offset), anchor);
    }

    private static Tree narrowest(TreePath path, AnnotationPart spot) {
        Tree declaration = declaration(path, spot.element());
        String name = spot.annotation()
                .getAnnotationType()
                .asElement()
                .getSimpleName()
                .toString();
        int before = spot.occurrence();
        for (AnnotationTree annotation : unfolded(annotations(declaration, path.getCompilationUnit()))) {
            if (simpleName(annotation.getAnnotationType()).equals(name) && before-- == 0) {
                return value(annotation, spot).orElse(annotation);
            }
        }
        return declaration;
    }

    /** The component in place of the record: its implicit accessor, which bears the annotation, has no tree. */
    private static Tree declaration(TreePath path, Element element) {
        Tree tree = path.getLeaf();
        return tree instanceof ClassTree type && element.getKind() == ElementKind.METHOD
                ? component(type, element).orElse(tree)
                : tree;
    }

    private static Optional<Tree> component(ClassTree record, Element accessor) {
        for (Tree member : record.getMembers()) {
            if (member instanceof VariableTree field && field.getName().contentEquals(accessor.getSimpleName())) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static List<? extends AnnotationTree> annotations(Tree tree, CompilationUnitTree file) {
        if (tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree) {
            return DeclarationModifiers.annotations(tree);
        }
        PackageTree declaration = file.getPackage();
        return declaration == null ? List.of() : declaration.getAnnotations();
    }

    /** The annotations, each with those that it contains if it is a container that was written out. */
    private static List<AnnotationTree> unfolded(List<? extends AnnotationTree> annotations) {
        List<AnnotationTree> all = new ArrayList<>();
        for (AnnotationTree annotation : annotations) {
            all.add(annotation);
            for (ExpressionTree argument : annotation.getArguments()) {
                addAnnotations(items(assigned(argument)), all);
            }
        }
        return all;
    }

    private static void addAnnotations(List<? extends ExpressionTree> items, List<AnnotationTree> all) {
        for (ExpressionTree item : items) {
            if (item instanceof AnnotationTree contained) {
                all.add(contained);
            }
        }
    }

    private static Optional<Tree> value(AnnotationTree annotation, AnnotationPart spot) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (memberName(argument).equals(spot.member())) {
                List<? extends ExpressionTree> items = items(assigned(argument));
                return spot.index() < items.size() ? Optional.of(items.get(spot.index())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String memberName(ExpressionTree argument) {
        return argument instanceof AssignmentTree assignment ? simpleName(assignment.getVariable()) : "value";
    }

    private static ExpressionTree assigned(ExpressionTree argument) {
        return argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
    }

    private static List<? extends ExpressionTree> items(ExpressionTree value) {
        return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
    }

    private static String simpleName(Tree name) {
        return switch (name.getKind()) {
            case IDENTIFIER -> ((IdentifierTree) name).getName().toString();
            case MEMBER_SELECT -> ((MemberSelectTree) name).getIdentifier().toString();
            default -> "";
        };
    }
}
