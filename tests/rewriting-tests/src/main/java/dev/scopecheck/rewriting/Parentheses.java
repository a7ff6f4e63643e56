package dev.scopecheck.rewriting;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/** Parentheses round operands, arguments, receivers, initialisers and values of annotations. */
final class Parentheses implements Rewriting {

    @Override
    public String label() {
        return "parentheses";
    }

    @Override
    public Plan rewrite(Code code) {
        return code.editing("no expression that could have some", source -> new Wrapping(code, source));
    }

    private static final class Wrapping extends EditingScanner {

        Wrapping(Code code, Source source) {
            super(code, source);
        }

        @Override
        public Void scan(Tree tree, Void unused) {
            if (tree != null) {
                operands(tree).stream().filter(this::mayBeWrapped).forEach(this::wrap);
            }
            return super.scan(tree, null);
        }

        private void wrap(Tree tree) {
            edits().wrap(start(tree), end(tree), "(", ")");
        }

        /** A finding stands at an annotation's value, of which parentheses would then be the start. */
        private boolean mayBeWrapped(Tree tree) {
            boolean isValue = getCurrentPath().getLeaf() instanceof AnnotationTree
                    || (getCurrentPath().getParentPath() != null && parent() instanceof AnnotationTree);
            return isWritten(tree)
                    && !(isValue && !(tree instanceof LiteralTree) && !(tree instanceof IdentifierTree))
                    && !(tree instanceof AnnotationTree)
                    && !(tree instanceof NewArrayTree array && array.getType() == null);
        }

        private List<ExpressionTree> operands(Tree tree) {
            List<ExpressionTree> operands = new ArrayList<>(parts(tree));
            if (tree instanceof MethodInvocationTree call) {
                operands.addAll(call.getArguments());
            } else if (tree instanceof NewClassTree creation && isWritten(tree)) {
                operands.addAll(creation.getArguments());
            } else if (tree instanceof MemberSelectTree select && isValue(select.getExpression())) {
                operands.add(select.getExpression());
            } else if (tree instanceof MemberReferenceTree reference && isValue(reference.getQualifierExpression())) {
                operands.add(reference.getQualifierExpression());
            } else if (tree instanceof NewArrayTree array && array.getInitializers() != null) {
                operands.addAll(array.getInitializers());
            } else if (tree instanceof ReturnTree end) {
                operands.add(end.getExpression());
            } else if (tree instanceof VariableTree variable && !isEnumConstant(tree)) {
                operands.add(variable.getInitializer());
            }
            return operands;
        }

        private boolean isEnumConstant(Tree tree) {
            return element(tree)
                    .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
                    .isPresent();
        }

        /** Not a type, a package or {@code super}. */
        private boolean isValue(ExpressionTree tree) {
            if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
                return !text(tree).endsWith("super")
                        && element(tree)
                                .filter(VariableElement.class::isInstance)
                                .isPresent();
            }
            return !tree.getKind().name().endsWith("_TYPE");
        }

        private static List<ExpressionTree> parts(Tree tree) {
            return switch (tree.getKind()) {
                case ARRAY_ACCESS -> List.of(((ArrayAccessTree) tree).getIndex());
                case ASSIGNMENT -> List.of(((AssignmentTree) tree).getExpression());
                case CONDITIONAL_EXPRESSION -> {
                    ConditionalExpressionTree choice = (ConditionalExpressionTree) tree;
                    yield List.of(choice.getCondition(), choice.getTrueExpression(), choice.getFalseExpression());
                }
                case ENHANCED_FOR_LOOP -> List.of(((EnhancedForLoopTree) tree).getExpression());
                case THROW -> List.of(((ThrowTree) tree).getExpression());
                case TYPE_CAST -> List.of(((TypeCastTree) tree).getExpression());
                default ->
                    tree instanceof BinaryTree binary
                            ? List.of(binary.getLeftOperand(), binary.getRightOperand())
                            : List.of();
            };
        }
    }
}
