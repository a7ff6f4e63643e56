package dev.scopecheck.processor.requests;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Reads what an expression comes to, if it is a text, or builds one. */
final class StringEvaluator {

    private final Attribution code;
    private final LocalVariables variables;
    private final JdkStringMethods jdk = new JdkStringMethods(this);
    private final UrlBuilders builders;
    private final PathSegments segments;
    private final ReturnedStrings results;
    private final Set<Tree> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> reading = new HashSet<>();
    private final Set<Element> used = new HashSet<>();
    private final Set<Element> parameters = new HashSet<>();
    private final List<Tree> written = new ArrayList<>();
    private int depth;

    StringEvaluator(Attribution code, Declarations declarations, ForeignStrings elsewhere) {
        this.code = code;
        this.segments = new PathSegments(code);
        this.variables = new LocalVariables(code, declarations, this);
        this.results = new ReturnedStrings(code, declarations, this, elsewhere);
        this.builders = new UrlBuilders(code, this);
    }

    /** Reads an expression by itself. */
    PossibleStrings readWhole(ExpressionTree tree) {
        forget();
        return read(tree);
    }

    /** Starts anew to note what texts depend on. */
    void forget() {
        written.clear();
        used.clear();
        parameters.clear();
    }

    /** Reads without taking a tree for a part of another. */
    List<PossibleStrings> readAside(List<? extends ExpressionTree> trees) {
        depth++;
        List<PossibleStrings> texts = readAll(trees);
        depth--;
        return texts;
    }

    /** The parameters of which nothing is known that the last whole depends on, with all that was read aside since. */
    Set<Element> parameters() {
        return Set.copyOf(parameters);
    }

    void dependOn(Element parameter) {
        parameters.add(parameter);
    }

    /** Reads while parameters hold these arguments. */
    <T> T with(List<? extends VariableTree> held, List<PossibleStrings> arguments, Supplier<T> reading) {
        return variables.with(held, arguments, reading);
    }

    /** Hands on, to those who read other types, what the methods and fields of this one come to. */
    void publish() {
        results.publish();
    }

    /** The literals and names that parts of the last whole come from, in the order of reading. */
    List<Tree> written() {
        return List.copyOf(written);
    }

    /** The methods and fields of the same file whose text is a part of the last whole. */
    Set<Element> used() {
        return Set.copyOf(used);
    }

    /** Whether the tree has been read as a part of another, which is then what counts. */
    boolean isPart(Tree tree) {
        return parts.contains(tree);
    }

    /** Reads a part. */
    PossibleStrings read(ExpressionTree tree) {
        PossibleStrings value = value(tree);
        PossibleStrings texts = value.equals(PossibleStrings.UNKNOWN) ? segments.unknown(tree) : value;
        if (depth == 0 && !texts.isUnknown()) {
            parts.add(tree);
        }
        return texts;
    }

    /** What stands for an expression of which nothing is known. */
    PossibleStrings unknown(ExpressionTree tree) {
        return segments.unknown(tree);
    }

    /** Whether it is a locale, which is passed in front of a pattern. */
    boolean isLocale(ExpressionTree tree) {
        return code.typeName(tree).equals("java.util.Locale");
    }

    /** Whether it is of a primitive type, as the capacity of a builder. */
    boolean isNumber(ExpressionTree tree) {
        return code.type(tree).isEmpty();
    }

    List<PossibleStrings> readAll(List<? extends ExpressionTree> trees) {
        return trees.stream().map(this::read).toList();
    }

    private PossibleStrings value(ExpressionTree tree) {
        if (tree instanceof LiteralTree literal) {
            return written(tree, literal.getValue());
        }
        if (tree instanceof ParenthesizedTree inner) {
            return read(inner.getExpression());
        }
        if (tree instanceof TypeCastTree cast) {
            return read(cast.getExpression());
        }
        if (tree instanceof AssignmentTree assignment) {
            return read(assignment.getExpression());
        }
        if (tree instanceof ConditionalExpressionTree either) {
            return read(either.getTrueExpression()).or(read(either.getFalseExpression()));
        }
        if (tree instanceof BinaryTree sum) {
            return sum(sum);
        }
        return tree instanceof IdentifierTree || tree instanceof MemberSelectTree ? named(tree) : called(tree);
    }

    private PossibleStrings sum(BinaryTree tree) {
        boolean joins = tree.getKind() == Tree.Kind.PLUS && code.typeName(tree).equals("java.lang.String");
        return joins ? read(tree.getLeftOperand()).then(read(tree.getRightOperand())) : PossibleStrings.UNKNOWN;
    }

    private PossibleStrings written(Tree tree, Object value) {
        if (value == null) {
            return PossibleStrings.UNKNOWN;
        }
        if (depth == 0) {
            written.add(tree);
        }
        return PossibleStrings.of(ForeignStrings.withoutPlaces(value.toString()));
    }

    private PossibleStrings named(ExpressionTree tree) {
        return code.element(tree)
                .filter(VariableElement.class::isInstance)
                .map(variable -> variable((VariableElement) variable, tree))
                .orElse(PossibleStrings.UNKNOWN);
    }

    private PossibleStrings variable(VariableElement variable, ExpressionTree tree) {
        if (!variable.getKind().isField()) {
            return variables.at(variable, tree);
        }
        if (variable.getConstantValue() != null) {
            return written(tree, variable.getConstantValue());
        }
        return results.of(variable, tree);
    }

    private PossibleStrings called(ExpressionTree tree) {
        if (!(tree instanceof MethodInvocationTree) && !(tree instanceof NewClassTree)) {
            return PossibleStrings.UNKNOWN;
        }
        return code.call(tree)
                .flatMap(call -> jdk.read(call).or(() -> builders.read(call)).or(() -> results.of(call)))
                .orElse(PossibleStrings.UNKNOWN);
    }

    /** Reads what stands in another declaration, for this tree. */
    PossibleStrings elsewhere(Element declaration, Tree tree, ExpressionTree expression) {
        if (!reading.add(declaration)) {
            return PossibleStrings.UNKNOWN;
        }
        depth++;
        PossibleStrings texts = read(expression);
        depth--;
        reading.remove(declaration);
        if (!texts.isUnknown()) {
            used.add(declaration);
            written(tree, "");
        }
        return texts;
    }
}
