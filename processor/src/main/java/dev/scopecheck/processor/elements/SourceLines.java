package dev.scopecheck.processor.elements;

import com.sun.source.tree.CompilationUnitTree;
import dev.scopecheck.core.model.Anchor;
import java.io.IOException;

/** The lines of a source, counted in its text: javac keeps none where class files get none, as with {@code -g:none}. */
record SourceLines(CharSequence text) {

    private static final int TAB = 8;

    static SourceLines of(CompilationUnitTree file) {
        try {
            return new SourceLines(file.getSourceFile().getCharContent(true));
        } catch (IOException e) {
            return new SourceLines("");
        }
    }

    /** The position of an offset, with the column that javac counts; none where the text ends before it. */
    Positions.Position position(String name, int offset, Anchor anchor) {
        if (offset > text.length()) {
            return new Positions.Position(name, 0, 0, anchor);
        }
        int line = 1;
        int column = 0;
        for (int at = 0; at < offset; at++) {
            char c = text.charAt(at);
            boolean ends = c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
            line += ends ? 1 : 0;
            column = ends ? 0 : c == '\t' ? column / TAB * TAB + TAB : column + 1;
        }
        return new Positions.Position(name, line, column + 1, anchor);
    }
}
