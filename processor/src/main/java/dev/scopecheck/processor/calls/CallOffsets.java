package dev.scopecheck.processor.calls;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.scopecheck.processor.elements.BlankedSource;
import dev.scopecheck.processor.elements.EscapedNames;
import dev.scopecheck.processor.elements.Positions;
import dev.scopecheck.processor.elements.TreePositions;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the name of what is called stands in a file.
 *
 * <p>javac points there when it prints, but does not tell: a chain of calls starts where its first receiver does, perhaps
 * lines above, and ends of trees are known to some of its callers only. So the name is looked up in the text.
 */
final class CallOffsets {

    private final CompilationUnitTree file;
    private final SourcePositions positions;
    private final IdentityHashMap<Tree, Integer> found = new IdentityHashMap<>();
    private @Nullable String fileName;
    private @Nullable String text;
    private @Nullable String code;
    private @Nullable Boolean escaped;

    CallOffsets(CompilationUnitTree file, SourcePositions positions) {
        this.file = file;
        this.positions = positions;
    }

    private static String read(CompilationUnitTree file) {
        try {
            return file.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** Most files call nothing that has to be found. */
    private String text() {
        if (text == null) {
            text = read(file);
        }
        return text;
    }

    /** Where there is a comment or a literal to be passed over. */
    private String code() {
        if (code == null) {
            code = BlankedSource.of(text());
        }
        return code;
    }

    /** Where the tree's name stands; its start, where it has none. */
    Positions.Position position(Tree tree) {
        if (fileName == null) {
            fileName = TreePositions.simpleName(file);
        }
        return TreePositions.position(file, fileName, tree, of(tree));
    }

    private int of(Tree tree) {
        if (!(tree instanceof MemberSelectTree select)) {
            return start(tree);
        }
        Integer known = found.get(tree);
        if (known == null) {
            int name = isGenerated(tree) ? -1 : name(select.getIdentifier().toString(), behind(select.getExpression()));
            known = name < 0 ? start(tree) : name;
            found.put(tree, known);
        }
        return known;
    }

    /** No expression starts as an annotation does: the call stands for one, as those that Lombok adds. */
    private boolean isGenerated(Tree tree) {
        return text().startsWith("@", start(tree));
    }

    /** An offset that is not behind the end of the receiver, and in front of nothing that could be taken for a name. */
    private int behind(ExpressionTree receiver) {
        if (receiver instanceof MethodInvocationTree call) {
            int name = of(call.getMethodSelect());
            return name > start(call) ? Math.max(lastStart(call.getArguments()), name + 1) : lastStart(call);
        }
        if (receiver instanceof MemberSelectTree || receiver instanceof IdentifierTree) {
            return of(receiver) + 1;
        }
        return lastStart(receiver);
    }

    private int lastStart(Tree tree) {
        return lastStart(List.of(tree));
    }

    private int lastStart(List<? extends Tree> trees) {
        int[] last = {-1};
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree inner, Void unused) {
                if (inner != null) {
                    last[0] = Math.max(last[0], start(inner));
                }
                return super.scan(inner, null);
            }
        }.scan(trees, null);
        return last[0];
    }

    private int name(String name, int from) {
        int start = Math.max(from, 0);
        if (isEscaped() && code().contains(EscapedNames.MARK)) {
            return new EscapedNames(code()).find(name, start, CallOffsets::isSelected);
        }
        int near = name(text(), name, start);
        return near >= 0 && isCode(start, near) ? near : name(code(), name, start);
    }

    private boolean isEscaped() {
        if (escaped == null) {
            escaped = text().contains(EscapedNames.MARK);
        }
        return escaped;
    }

    private static int name(String all, String name, int from) {
        for (int at = all.indexOf(name, from); at >= 0; at = all.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean whole = end >= all.length() || !Character.isJavaIdentifierPart(all.charAt(end));
            if (whole && isSelected(all, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether no comment and no literal starts between these offsets, of which the first is in neither. */
    private boolean isCode(int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text().charAt(at);
            if (c == '/' || c == '"' || c == '\'') {
                return false;
            }
        }
        return true;
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
