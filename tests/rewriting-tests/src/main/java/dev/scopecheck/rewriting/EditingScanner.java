package dev.scopecheck.rewriting;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Goes through the attributed trees of a source and edits its text. */
abstract class EditingScanner extends TreePathScanner<Void, Void> {

    private final Code code;
    private final Source source;
    private final Edits edits;

    EditingScanner(Code code, Source source) {
        this.code = code;
        this.source = source;
        this.edits = new Edits(source);
    }

    Code code() {
        return code;
    }

    Source source() {
        return source;
    }

    Edits edits() {
        return edits;
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    Rewritten rewritten() {
        return edits.rewritten();
    }

    int start(Tree tree) {
        return code.start(source, tree);
    }

    int end(Tree tree) {
        return code.end(source, tree);
    }

    /** Nothing, where it is javac's own. */
    String text(Tree tree) {
        return isWritten(tree) ? source.text().substring(start(tree), end(tree)) : "";
    }

    /** Whether a person wrote it, rather than javac. */
    boolean isWritten(Tree tree) {
        return tree != null && start(tree) >= 0 && end(tree) > start(tree);
    }

    Optional<Element> element(Tree tree) {
        return Optional.ofNullable(code.trees().getElement(new TreePath(getCurrentPath(), tree)));
    }

    /** What the tree that is being visited names. */
    Optional<Element> element() {
        return Optional.ofNullable(code.trees().getElement(getCurrentPath()));
    }

    Tree parent() {
        return getCurrentPath().getParentPath().getLeaf();
    }
}
