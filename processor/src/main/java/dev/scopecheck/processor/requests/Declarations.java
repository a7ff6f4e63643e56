package dev.scopecheck.processor.requests;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** The variables and methods of one outermost type, and what happens to the variables. */
final class Declarations {

    private final Attribution code;
    private final Map<Element, TreePath> variables = new LinkedHashMap<>();
    private final Map<Element, MethodTree> methods = new LinkedHashMap<>();
    private final Map<Element, List<TreePath>> changes = new HashMap<>();
    private final Map<Element, List<TreePath>> calls = new HashMap<>();
    private final Set<Element> references = new HashSet<>();

    Declarations(Attribution code, TreePath type) {
        this.code = code;
        new DeclarationScan().scan(type, null);
    }

    /** Where a variable is declared. */
    Optional<TreePath> variable(Element element) {
        return Optional.ofNullable(variables.get(element));
    }

    /** The assignments to a variable, and the chains of calls on it, in the order of the source. */
    List<TreePath> changes(Element variable) {
        return changes.getOrDefault(variable, List.of());
    }

    /**
     * What a field may hold.
     *
     * @param expressions its initialiser, and what the assignments to it put into it
     * @param all whether it holds nothing else
     */
    record Values(List<ExpressionTree> expressions, boolean all) {}

    /** What a field may hold; what code outside of its file puts into it is not known. */
    Values values(VariableElement field) {
        List<ExpressionTree> expressions = new ArrayList<>();
        variable(field)
                .flatMap(path -> Optional.ofNullable(((VariableTree) path.getLeaf()).getInitializer()))
                .ifPresent(expressions::add);
        boolean all = field.getModifiers().contains(Modifier.FINAL)
                || field.getModifiers().contains(Modifier.PRIVATE);
        for (TreePath change : changes(field)) {
            if (change.getLeaf() instanceof AssignmentTree assignment) {
                expressions.add(assignment.getExpression());
            }
            all &= !(change.getLeaf() instanceof CompoundAssignmentTree);
        }
        return new Values(expressions, all);
    }

    /** The methods that do nothing but return something, and the fields that hold something. */
    Set<Element> results() {
        Set<Element> results = new LinkedHashSet<>(methods.keySet());
        variables.keySet().stream()
                .filter(variable -> variable.getKind().isField())
                .forEach(results::add);
        return results;
    }

    /** The calls of a method by its name. */
    List<TreePath> calls(Element method) {
        return calls.getOrDefault(method, List.of());
    }

    /** Whether nothing but these calls runs a method. */
    boolean isCalledHereAlone(Element method) {
        return method.getModifiers().contains(Modifier.PRIVATE)
                && !calls(method).isEmpty()
                && !references.contains(method);
    }

    Optional<MethodTree> method(Element element) {
        return Optional.ofNullable(methods.get(element));
    }

    /** What a method returns, if to return it is all that it does. */
    static Optional<ExpressionTree> returned(MethodTree method) {
        StatementTree only = method.getBody();
        while (only instanceof BlockTree block && block.getStatements().size() == 1) {
            only = block.getStatements().get(0);
        }
        return only instanceof ReturnTree result ? Optional.ofNullable(result.getExpression()) : Optional.empty();
    }

    private final class DeclarationScan extends TreePathScanner<Void, Void> {

        @Override
        public Void visitVariable(VariableTree tree, Void unused) {
            code.element(tree).ifPresent(element -> variables.put(element, getCurrentPath()));
            return super.visitVariable(tree, null);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
            code.element(tree).ifPresent(element -> methods.put(element, tree));
            return super.visitMethod(tree, null);
        }

        @Override
        public Void visitAssignment(AssignmentTree tree, Void unused) {
            change(tree.getVariable());
            return super.visitAssignment(tree, null);
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
            change(tree.getVariable());
            return super.visitCompoundAssignment(tree, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            if (!(Attribution.whole(getCurrentPath()).getParentPath().getLeaf() instanceof MemberSelectTree)) {
                change(start(tree));
            }
            code.element(tree)
                    .ifPresent(method -> calls.computeIfAbsent(method, key -> new ArrayList<>())
                            .add(getCurrentPath()));
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
            code.element(tree).ifPresent(references::add);
            return super.visitMemberReference(tree, null);
        }

        private void change(ExpressionTree variable) {
            if (variable instanceof IdentifierTree || variable instanceof MemberSelectTree) {
                code.element(variable)
                        .filter(VariableElement.class::isInstance)
                        .ifPresent(element -> changes.computeIfAbsent(element, key -> new ArrayList<>())
                                .add(getCurrentPath()));
            }
        }
    }

    /** What a chain of calls starts with. */
    static ExpressionTree start(ExpressionTree chain) {
        ExpressionTree at = Attribution.plain(chain);
        while (at instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree select) {
            at = Attribution.plain(select.getExpression());
        }
        return at;
    }
}
