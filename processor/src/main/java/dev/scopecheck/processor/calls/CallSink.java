package dev.scopecheck.processor.calls;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.scopecheck.core.model.ElementName;
import java.util.Deque;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/** What a scan of a type's trees comes upon. */
interface CallSink {

    /**
     * A call, written or not.
     *
     * @param tree where it is to be shown
     * @param declarations the types, methods and variables around it, the innermost first
     */
    void call(Invocation called, Tree tree, Deque<Tree> declarations);

    /** A local or anonymous class: a round does not show it. */
    void localType(TypeElement type, TreePath path);

    /** Code that the compiler could not resolve. */
    void unresolved(Unresolvable code, Tree tree, Deque<Tree> declarations);

    /**
     * Code that the compiler could not resolve, as findings name it.
     *
     * @param reported whether the compiler reports an error for it
     */
    record Unresolvable(String what, boolean reported) {

        /** A call, whose name this tree ends with. */
        static Unresolvable of(ElementName.Kind how, Tree shown, boolean reported) {
            return new Unresolvable(how.text() + " '" + name(shown) + "'", reported);
        }

        private static String name(Tree shown) {
            if (shown instanceof MemberSelectTree select) {
                return select.getIdentifier().toString();
            }
            if (shown instanceof MemberReferenceTree reference) {
                return reference.getName().toString();
            }
            return shown instanceof NewClassTree created
                    ? created.getIdentifier().toString()
                    : shown.toString();
        }
    }

    /** A literal. */
    void literal(LiteralTree tree);

    /** A name that is used, be it that of a variable, a method or a type. */
    void name(Name name, Tree tree);
}
