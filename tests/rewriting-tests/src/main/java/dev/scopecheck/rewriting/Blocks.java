package dev.scopecheck.rewriting;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Blocks round single statements, and in lambdas that are an expression. */
final class Blocks implements Rewriting {

    @Override
    public String label() {
        return "blocks";
    }

    @Override
    public Plan rewrite(Code code) {
        return code.editing("no statement that could stand in a block", source -> new Wrapping(code, source));
    }

    private static final class Wrapping extends EditingScanner {

        Wrapping(Code code, Source source) {
            super(code, source);
        }

        @Override
        public Void scan(Tree tree, Void unused) {
            if (tree != null) {
                statements(tree).stream().filter(this::mayBeWrapped).forEach(this::wrap);
            }
            return super.scan(tree, null);
        }

        private void wrap(StatementTree statement) {
            edits().wrap(start(statement), end(statement), "{ ", " }");
        }

        /** What declares nothing for those behind it; a call of another constructor has to be the first statement. */
        private boolean mayBeWrapped(StatementTree statement) {
            return isWritten(statement)
                    && (parent(statement) || statement instanceof ExpressionStatementTree)
                    && !text(statement).matches("(?s)(.*\\b)?(this|super)\\s*\\(.*");
        }

        private static boolean parent(StatementTree statement) {
            return switch (statement.getKind()) {
                case IF, RETURN, FOR_LOOP, ENHANCED_FOR_LOOP, WHILE_LOOP, TRY, THROW, SYNCHRONIZED, ASSERT -> true;
                default -> false;
            };
        }

        private static List<? extends StatementTree> statements(Tree tree) {
            return switch (tree.getKind()) {
                case BLOCK -> ((BlockTree) tree).getStatements();
                case CASE ->
                    Optional.ofNullable(((CaseTree) tree).getStatements()).orElse(List.of());
                case DO_WHILE_LOOP -> List.of(((DoWhileLoopTree) tree).getStatement());
                case ENHANCED_FOR_LOOP -> List.of(((EnhancedForLoopTree) tree).getStatement());
                case FOR_LOOP -> List.of(((ForLoopTree) tree).getStatement());
                case IF -> branches((IfTree) tree);
                case WHILE_LOOP -> List.of(((WhileLoopTree) tree).getStatement());
                default -> List.of();
            };
        }

        private static List<StatementTree> branches(IfTree choice) {
            return choice.getElseStatement() == null
                    ? List.of(choice.getThenStatement())
                    : List.of(choice.getThenStatement(), choice.getElseStatement());
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
            if (lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION) {
                Tree body = lambda.getBody();
                returned()
                        .ifPresent(type -> edits().wrap(
                                        start(body), end(body), type == TypeKind.VOID ? "{ " : "{ return ", "; }"));
            }
            return super.visitLambdaExpression(lambda, null);
        }

        /** What the method that the lambda implements returns. */
        private Optional<TypeKind> returned() {
            TypeMirror type = code().trees().getTypeMirror(getCurrentPath());
            if (!(type instanceof DeclaredType declared)) {
                return Optional.empty();
            }
            List<TypeKind> kinds = code().elements().getAllMembers((TypeElement) declared.asElement()).stream()
                    .filter(member -> member.getKind() == ElementKind.METHOD)
                    .filter(member -> member.getModifiers().contains(Modifier.ABSTRACT))
                    .filter(member -> !isOfObject(member))
                    .map(member -> ((ExecutableElement) member).getReturnType().getKind())
                    .toList();
            return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
        }

        private boolean isOfObject(Element method) {
            return code().elements().getTypeElement("java.lang.Object").getEnclosedElements().stream()
                    .anyMatch(own -> own.getSimpleName().equals(method.getSimpleName()));
        }
    }
}
