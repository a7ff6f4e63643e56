package dev.scopecheck.processor.requests;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/** What local variables and parameters hold, where they are used. */
final class LocalVariables {

    private final Attribution code;
    private final Declarations declarations;
    private final StringEvaluator reader;
    private final Map<Element, PossibleStrings> held = new HashMap<>();

    LocalVariables(Attribution code, Declarations declarations, StringEvaluator reader) {
        this.code = code;
        this.declarations = declarations;
        this.reader = reader;
    }

    /** What it may hold where it is used: its initial value and whatever is done to it in front of that. */
    PossibleStrings at(VariableElement variable, Tree use) {
        PossibleStrings known = held.get(variable);
        Optional<TreePath> declared = declarations.variable(variable);
        if (known == null && variable.getKind() == ElementKind.PARAMETER) {
            reader.dependOn(variable);
        }
        if (known != null || declared.isEmpty()) {
            return known == null ? PossibleStrings.UNKNOWN : known;
        }
        ExpressionTree initial = ((VariableTree) declared.get().getLeaf()).getInitializer();
        PossibleStrings texts = initial == null ? PossibleStrings.UNKNOWN : reader.read(initial);
        boolean assigned = initial != null || variable.getKind() != ElementKind.LOCAL_VARIABLE;
        for (TreePath change : declarations.changes(variable)) {
            if (start(change.getLeaf()) < code.start(use)) {
                held.put(variable, texts);
                PossibleStrings changed = changed(change.getLeaf(), variable, texts);
                texts = assigned && !always(change, declared.get()) ? texts.or(changed) : changed;
                assigned = true;
            }
        }
        held.remove(variable);
        return texts;
    }

    /** Of a chain of calls, where the variable stands, so that it is not taken for done before it starts. */
    private long start(Tree change) {
        return code.start(change instanceof MethodInvocationTree call ? Declarations.start(call) : change);
    }

    private PossibleStrings changed(Tree change, VariableElement variable, PossibleStrings before) {
        if (change instanceof AssignmentTree assignment) {
            return reader.read(assignment.getExpression());
        }
        if (change instanceof CompoundAssignmentTree sum && change.getKind() == Tree.Kind.PLUS_ASSIGNMENT) {
            return before.then(reader.read(sum.getExpression()));
        }
        boolean builds = change instanceof MethodInvocationTree
                && UrlBuilders.isMutable(variable.asType().toString());
        return builds ? reader.read((ExpressionTree) change) : before;
    }

    /** Whether what is done is done in the same block, so that nothing can pass it by. */
    private static boolean always(TreePath change, TreePath declaration) {
        return block(change) == block(declaration);
    }

    /** A block that stands in another one by itself is run as that is. */
    private static Tree block(TreePath path) {
        TreePath at = path.getParentPath();
        while (at.getParentPath() != null
                && !((at.getLeaf() instanceof BlockTree && !(at.getParentPath().getLeaf() instanceof BlockTree))
                        || at.getLeaf() instanceof CaseTree
                        || at.getLeaf() instanceof LambdaExpressionTree)) {
            at = at.getParentPath();
        }
        return at.getLeaf();
    }

    /** Reads while parameters hold these arguments. */
    <T> T with(List<? extends VariableTree> parameters, List<PossibleStrings> arguments, Supplier<T> reading) {
        Map<Element, PossibleStrings> before = Map.copyOf(held);
        for (int i = 0; i < parameters.size(); i++) {
            PossibleStrings value = arguments.get(i);
            code.element(parameters.get(i)).ifPresent(parameter -> held.put(parameter, value));
        }
        T result = reading.get();
        held.clear();
        held.putAll(before);
        return result;
    }
}
