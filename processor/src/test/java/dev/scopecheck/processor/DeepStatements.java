package dev.scopecheck.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds branches, loops and tries that stand in too many others. */
final class DeepStatements extends TreeScanner<Void, List<String>> {

    private static final int MOST = 2;

    private static final Set<Tree.Kind> NESTING = EnumSet.of(
            Tree.Kind.DO_WHILE_LOOP,
            Tree.Kind.ENHANCED_FOR_LOOP,
            Tree.Kind.FOR_LOOP,
            Tree.Kind.IF,
            Tree.Kind.SWITCH,
            Tree.Kind.SYNCHRONIZED,
            Tree.Kind.TRY,
            Tree.Kind.WHILE_LOOP);

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private int depth;

    DeepStatements(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    @Override
    public Void scan(Tree tree, List<String> found) {
        if (tree == null || !NESTING.contains(tree.getKind())) {
            return super.scan(tree, found);
        }
        depth++;
        if (depth > MOST) {
            long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            found.add(unit.getSourceFile().getName() + ":" + line + " is nested " + depth + " deep");
        }
        super.scan(tree, found);
        depth--;
        return null;
    }

    /** An {@code else if} is no deeper than its {@code if}. */
    @Override
    public Void visitIf(IfTree tree, List<String> found) {
        scan(tree.getCondition(), found);
        scan(tree.getThenStatement(), found);
        int chained = tree.getElseStatement() instanceof IfTree ? 1 : 0;
        depth -= chained;
        scan(tree.getElseStatement(), found);
        depth += chained;
        return null;
    }

    @Override
    public Void visitClass(ClassTree tree, List<String> found) {
        int around = depth;
        depth = 0;
        super.visitClass(tree, found);
        depth = around;
        return null;
    }
}
