package dev.scopecheck.processor.calls;

import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Record patterns, which JDK 17 has no tree for: what a newer one offers is asked for by name. */
final class RecordPatterns {

    private static final Optional<Tree.Kind> KIND = kind();

    private RecordPatterns() {}

    private static Optional<Tree.Kind> kind() {
        for (Tree.Kind kind : Tree.Kind.values()) {
            if (kind.name().equals("DECONSTRUCTION_PATTERN")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static boolean isOne(Tree tree) {
        return KIND.isPresent() && tree.getKind() == KIND.get();
    }

    /** The tree that names the record. */
    static Tree type(Tree pattern) {
        return (Tree) ask(pattern, "getDeconstructor");
    }

    /** The accessors that matching calls: none for a component that is left unnamed. */
    static List<ExecutableElement> accessed(Tree pattern, TypeElement record) {
        List<?> nested = (List<?>) ask(pattern, "getNestedPatterns");
        List<ExecutableElement> accessors = ImplicitCalls.accessors(record);
        return IntStream.range(0, Math.min(nested.size(), accessors.size()))
                .filter(index -> !((Tree) nested.get(index)).getKind().name().equals("ANY_PATTERN"))
                .mapToObj(accessors::get)
                .toList();
    }

    private static Object ask(Tree pattern, String method) {
        try {
            return Class.forName("com.sun.source.tree.DeconstructionPatternTree")
                    .getMethod(method)
                    .invoke(pattern);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
