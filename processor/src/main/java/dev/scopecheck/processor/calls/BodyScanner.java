package dev.scopecheck.processor.calls;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;

/** Scans code without the types in it, and finds the record patterns, where there can be one. */
abstract class BodyScanner extends TreeScanner<Void, Void> {

    /** How many trees are open in which a pattern may stand. */
    private int matching;

    /** A record pattern, whatever it is nested in. */
    abstract void recordPattern(Tree tree);

    @Override
    public Void scan(Tree tree, Void unused) {
        if (matching > 0 && tree != null && RecordPatterns.isOne(tree)) {
            recordPattern(tree);
        }
        return super.scan(tree, null);
    }

    @Override
    public Void visitInstanceOf(InstanceOfTree tree, Void unused) {
        matching++;
        super.visitInstanceOf(tree, null);
        matching--;
        return null;
    }

    @Override
    public Void visitCase(CaseTree tree, Void unused) {
        matching++;
        super.visitCase(tree, null);
        matching--;
        return null;
    }

    @Override
    public Void visitTypeCast(TypeCastTree tree, Void unused) {
        return scan(tree.getExpression(), null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return scan(tree.getBody(), null);
    }
}
