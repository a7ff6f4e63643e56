package dev.scopecheck.rewriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes of a source's text, gathered in any order. */
final class Edits {

    private record Edit(int start, int end, String text) {}

    private final Source source;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<List<Integer>> shared = new HashSet<>();

    Edits(Source source) {
        this.source = source;
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    /** The same, once for a part that several trees share, as the type of two variables. */
    void replaceOnce(int start, int end, String text) {
        if (shared.add(List.of(start, end))) {
            replace(start, end, text);
        }
    }

    /** Puts something round a part, once. */
    void wrap(int start, int end, String before, String after) {
        if (shared.add(List.of(start, end))) {
            insert(start, before);
            insert(end, after);
        }
    }

    /** What ends in front of an offset is closed before something is opened there. */
    private static boolean isClosing(String text) {
        return text.startsWith(")") || text.startsWith(" }") || text.startsWith("; }");
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    Rewritten rewritten() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        edits.sort(Comparator.comparingInt(Edit::start)
                .thenComparingInt(Edit::end)
                .thenComparing(edit -> !isClosing(edit.text())));
        for (Edit edit : edits) {
            if (edit.start() < at) {
                throw new IllegalStateException("overlapping edits in " + source + " at " + edit);
            }
            pieces.add(source.part(at, edit.start()));
            pieces.add(new Piece(source, edit.start(), edit.end(), edit.text(), false));
            at = edit.end();
        }
        pieces.add(source.part(at, source.text().length()));
        return new Rewritten(source.path(), pieces);
    }
}
