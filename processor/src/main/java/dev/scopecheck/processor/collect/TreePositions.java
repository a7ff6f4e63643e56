package dev.scopecheck.processor.collect;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * The positions of javac, read from its trees.
 *
 * <p>They are looked up in the trees themselves, because the messager knows neither the place of a repeated annotation
 * nor that of an annotation on a record's component.
 */
final class TreePositions implements Positions {

    private final Trees trees;
    private final DeclarationTrees declarations;

    TreePositions(Trees trees) {
        this.trees = trees;
        this.declarations = new DeclarationTrees(trees);
    }

    @Override
    public Position of(Spot spot) {
        return declarations
                .path(spot.element())
                .map(path -> position(path.getCompilationUnit(), narrowest(path, spot)))
                .orElseGet(() -> new MirrorPositions().of(spot));
    }

    private Position position(CompilationUnitTree file, Tree tree) {
        return position(file, tree, (int) trees.getSourcePositions().getStartPosition(file, tree));
    }

    /** The position of an offset, at which a tree is to be shown. */
    static Position position(CompilationUnitTree file, Tree tree, int offset) {
        LineMap lines = file.getLineMap();
        String name = file.getSourceFile().getName().replace('\\', '/');
        boolean known = offset >= 0 && lines != null;
        return new Position(
                name.substring(name.lastIndexOf('/') + 1),
                known ? (int) lines.getLineNumber(offset) : 0,
                known ? (int) lines.getColumnNumber(offset) : 0,
                new TreeAnchor(file, tree));
    }

    private static Tree narrowest(TreePath path, Spot spot) {
        Tree declaration = declaration(path, spot.element());
        String name = spot.annotation()
                .getAnnotationType()
                .asElement()
                .getSimpleName()
                .toString();
        return annotations(declaration, path.getCompilationUnit()).stream()
                .flatMap(TreePositions::unfold)
                .filter(annotation -> simpleName(annotation.getAnnotationType()).equals(name))
                .skip(spot.occurrence())
                .findFirst()
                .map(annotation -> value(annotation, spot).orElse(annotation))
                .orElse(declaration);
    }

    /** The component in place of the record: its implicit accessor, which bears the annotation, has no tree. */
    private static Tree declaration(TreePath path, Element element) {
        Tree tree = path.getLeaf();
        return tree instanceof ClassTree type && element.getKind() == ElementKind.METHOD
                ? component(type, element).orElse(tree)
                : tree;
    }

    private static Optional<Tree> component(ClassTree record, Element accessor) {
        return record.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> field.getName().contentEquals(accessor.getSimpleName()))
                .<Tree>map(field -> field)
                .findFirst();
    }

    private static List<? extends AnnotationTree> annotations(Tree tree, CompilationUnitTree file) {
        if (tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree) {
            return Declarations.annotations(tree);
        }
        PackageTree declaration = file.getPackage();
        return declaration == null ? List.of() : declaration.getAnnotations();
    }

    /** The annotation, and those that it contains if it is a container that was written out. */
    private static Stream<AnnotationTree> unfold(AnnotationTree annotation) {
        Stream<AnnotationTree> contained = annotation.getArguments().stream()
                .map(TreePositions::assigned)
                .flatMap(TreePositions::items)
                .filter(AnnotationTree.class::isInstance)
                .map(AnnotationTree.class::cast);
        return Stream.concat(Stream.of(annotation), contained);
    }

    private static Optional<Tree> value(AnnotationTree annotation, Spot spot) {
        return annotation.getArguments().stream()
                .filter(argument -> memberName(argument).equals(spot.member()))
                .flatMap(argument -> items(assigned(argument)))
                .skip(spot.index())
                .map(Tree.class::cast)
                .findFirst();
    }

    private static String memberName(ExpressionTree argument) {
        return argument instanceof AssignmentTree assignment ? simpleName(assignment.getVariable()) : "value";
    }

    private static ExpressionTree assigned(ExpressionTree argument) {
        return argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
    }

    private static Stream<? extends ExpressionTree> items(ExpressionTree value) {
        return value instanceof NewArrayTree array ? array.getInitializers().stream() : Stream.of(value);
    }

    private static String simpleName(Tree name) {
        return switch (name.getKind()) {
            case IDENTIFIER -> ((IdentifierTree) name).getName().toString();
            case MEMBER_SELECT -> ((MemberSelectTree) name).getIdentifier().toString();
            default -> "";
        };
    }
}
