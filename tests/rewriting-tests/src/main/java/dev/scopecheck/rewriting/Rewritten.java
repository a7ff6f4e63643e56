package dev.scopecheck.rewriting;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A rewritten source file, made of pieces that know where they come from. */
record Rewritten(Path path, List<Piece> pieces) {

    /** An offset of an original source. */
    record Origin(Source original, int offset) {}

    /** The same as the original. */
    static Rewritten unchanged(Source source) {
        return new Rewritten(source.path(), List.of(source.part(0, source.text().length())));
    }

    Source asSource() {
        return new Source(path, pieces.stream().map(Piece::text).collect(Collectors.joining()));
    }

    Origin origin(int offset) {
        int start = 0;
        for (Piece piece : pieces) {
            int end = start + piece.text().length();
            if (offset < end) {
                return new Origin(piece.original(), piece.origin(offset - start));
            }
            start = end;
        }
        Piece last = pieces.get(pieces.size() - 1);
        return new Origin(last.original(), last.end());
    }

    /** The originals' lines that a line was made of, as findings name them. */
    SortedSet<String> labels(int line) {
        Source text = asSource();
        int end = text.start(line + 1);
        SortedSet<String> labels = new TreeSet<>();
        for (int at = text.start(line); at < end; at++) {
            if (!Character.isWhitespace(text.text().charAt(at))) {
                Origin origin = origin(at);
                labels.add(
                        origin.original().fileName() + ":" + origin.original().line(origin.offset()));
            }
        }
        return labels;
    }
}
