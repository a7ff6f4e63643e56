package dev.scopecheck.processor.requests;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;

/**
 * A call whose callee is known.
 *
 * @param tree the invocation or instance creation
 * @param owner the qualified name of the type that declares it
 * @param name of the method; {@link #NEW} for a constructor
 * @param receiver what it is called on, be it a type
 */
record ResolvedCall(
        Tree tree,
        String owner,
        String name,
        Optional<ExpressionTree> receiver,
        List<? extends ExpressionTree> arguments) {

    static final String NEW = "<init>";

    /** Whether it creates an instance. */
    boolean isNew() {
        return tree instanceof NewClassTree;
    }

    /** The same, or {@code super(…)} and {@code this(…)}. */
    boolean isConstructor() {
        return name.equals(NEW);
    }

    boolean isOf(String type) {
        return owner.equals(type);
    }

    /** Whether its owner is of one of these: a qualified name, or the start of one that ends with a dot. */
    boolean isOf(List<String> types) {
        return Attribution.isOf(owner, types);
    }
}
