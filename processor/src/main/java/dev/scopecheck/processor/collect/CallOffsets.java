package dev.scopecheck.processor.collect;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;

/**
 * Where the name of what is called stands in a file.
 *
 * <p>javac points there when it prints, but does not tell: a chain of calls starts where its first receiver does, perhaps
 * lines above, and ends of trees are known to some of its callers only. So the name is looked up in the text.
 */
final class CallOffsets {

    private final CompilationUnitTree file;
    private final SourcePositions positions;
    private final String text;

    CallOffsets(CompilationUnitTree file, SourcePositions positions) {
        this.file = file;
        this.positions = positions;
        this.text = text(file);
    }

    private static String text(CompilationUnitTree file) {
        try {
            return file.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** The offset of the tree's name; of its start, where it has none. */
    int of(Tree tree) {
        int start = start(tree);
        if (tree instanceof MemberSelectTree select) {
            int name = name(select.getIdentifier().toString(), behind(select.getExpression()));
            return name < 0 ? start : name;
        }
        return start;
    }

    /** An offset that is not behind the end of the receiver, and in front of nothing that could be taken for a name. */
    private int behind(ExpressionTree receiver) {
        if (receiver instanceof MethodInvocationTree call) {
            return Math.max(lastStart(call), of(call.getMethodSelect()) + 1);
        }
        if (receiver instanceof MemberSelectTree || receiver instanceof IdentifierTree) {
            return of(receiver) + 1;
        }
        return lastStart(receiver);
    }

    private int lastStart(Tree tree) {
        int[] last = {start(tree)};
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree inner, Void unused) {
                if (inner != null) {
                    last[0] = Math.max(last[0], start(inner));
                }
                return super.scan(inner, null);
            }
        }.scan(tree, null);
        return last[0];
    }

    private int name(String name, int from) {
        for (int at = text.indexOf(name, Math.max(from, 0)); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean whole = end >= text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
            if (whole && isSelected(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a dot stands in front, or type arguments. */
    private static boolean isSelected(String all, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(all.charAt(before))) {
            before--;
        }
        return before >= 0 && (all.charAt(before) == '.' || all.charAt(before) == '>');
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(file, tree);
    }
}
