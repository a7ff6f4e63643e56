package dev.scopecheck.processor.elements;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The trees of declared elements.
 *
 * <p>javac looks for each from the start of its file. Elements are asked for type by type, so the members of the last
 * outermost type are kept: a file is walked once, and not once an element.
 */
final class DeclarationTrees {

    private final Trees trees;
    private @Nullable Element outermost;
    private Map<Element, TreePath> members = Map.of();

    DeclarationTrees(Trees trees) {
        this.trees = trees;
    }

    /** The element's path, or that of what encloses it where it has no tree, as the accessors of records. */
    Optional<TreePath> path(Element element) {
        select(EnclosingElements.outermost(element));
        for (Element next = element; next != null; next = next.getEnclosingElement()) {
            TreePath known = members.get(next);
            TreePath path = known == null ? trees.getPath(next) : known;
            if (path != null) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private void select(Element root) {
        if (!root.equals(outermost)) {
            outermost = root;
            members = new HashMap<>();
            TreePath path = trees.getPath(root);
            if (path != null) {
                add(path);
            }
        }
    }

    private void add(TreePath path) {
        // asked for without the types around it, javac does not attribute these to find the element
        TreePath alone = new TreePath(new TreePath(path.getCompilationUnit()), path.getLeaf());
        Element element = trees.getElement(alone);
        if (element != null) {
            members.put(element, path);
        }
        if (path.getLeaf() instanceof ClassTree type) {
            for (Tree member : type.getMembers()) {
                add(new TreePath(path, member));
            }
        }
    }
}
