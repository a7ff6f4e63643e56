package dev.scopecheck.processor.calls;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.processor.elements.DeclarationModifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Who calls the methods of one file; looked up once it is asked for. */
final class ExposedCallers {

    private final Trees trees;
    private final CallerResolver callers;
    private final TreePath type;
    private final Map<String, List<Caller>> known = new HashMap<>();
    private boolean scanned;

    ExposedCallers(Trees trees, CallerResolver callers, TreePath type) {
        this.trees = trees;
        this.callers = callers;
        this.type = type;
    }

    /** Those that code outside the file can call, and that call this one, be it through others that it cannot call. */
    List<Caller> of(Caller called) {
        if (!scanned) {
            scanned = true;
            new CallerScan().scan(type, null);
        }
        List<Caller> exposed = new ArrayList<>();
        collect(called, exposed, new HashSet<>());
        return exposed;
    }

    private void collect(Caller called, List<Caller> exposed, Set<String> seen) {
        if (!seen.add(called.id())) {
            return;
        }
        for (Caller caller : known.getOrDefault(called.id(), List.of())) {
            if (caller.exposed()) {
                exposed.add(caller);
            } else {
                collect(caller, exposed, seen);
            }
        }
    }

    private final class CallerScan extends TreePathScanner<Void, Void> {

        private final TreePath file = new TreePath(type.getCompilationUnit());

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            note(tree);
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
            note(tree);
            return super.visitNewClass(tree, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
            note(tree);
            return super.visitMemberReference(tree, null);
        }

        private void note(Tree call) {
            if (trees.getElement(new TreePath(file, call)) instanceof ExecutableElement callee) {
                callers.of(file, DeclarationModifiers.around(getCurrentPath()))
                        .ifPresent(caller -> known.computeIfAbsent(CallerResolver.id(callee), id -> new ArrayList<>())
                                .add(caller));
            }
        }
    }
}
