package dev.scopecheck.rewriting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Places in files, told by where these come from: the offset in the original where its text was kept, and the start of
 * what was rewritten where it was not.
 */
final class Places {

    private final List<Rewritten> files;
    private final List<Piece> replaced;

    /**
     * Places in files.
     *
     * @param files in which the places are
     * @param rewritten what tells which parts were not kept
     */
    Places(List<Rewritten> files, List<Rewritten> rewritten) {
        this.files = files;
        this.replaced = rewritten.stream()
                .flatMap(file -> file.pieces().stream())
                .filter(piece -> !piece.copied())
                .toList();
    }

    Optional<Rewritten> file(Path path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** Such as {@code Room.java#120}. */
    String of(Rewritten file, int offset) {
        Rewritten.Origin origin = file.origin(offset);
        return origin.original().fileName() + "#" + start(origin.original(), origin.offset());
    }

    private int start(Source original, int offset) {
        int earliest = replaced.stream()
                .filter(piece -> piece.original().equals(original) && piece.start() <= offset && offset <= piece.end())
                .mapToInt(Piece::start)
                .min()
                .orElse(offset);
        return earliest == offset ? offset : start(original, earliest);
    }

    /** The original's lines for one as findings name it, such as {@code src/main/java/Room.java:12}. */
    SortedSet<String> labels(String label) {
        int colon = label.lastIndexOf(':');
        String name = label.substring(label.lastIndexOf('/') + 1, colon);
        int line = Integer.parseInt(label.substring(colon + 1));
        SortedSet<String> labels = new TreeSet<>();
        files.stream()
                .filter(file -> file.path().getFileName().toString().equals(name))
                .forEach(file -> labels.addAll(file.labels(line)));
        return labels.isEmpty() ? new TreeSet<>(List.of(name + ":" + line)) : labels;
    }
}
