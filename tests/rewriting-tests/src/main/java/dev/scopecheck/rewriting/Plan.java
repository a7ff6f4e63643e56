package dev.scopecheck.rewriting;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What a rewriting makes of sources. */
sealed interface Plan {

    /** These files take the place of the sources. */
    record Files(List<Rewritten> files) implements Plan {}

    /** There is nothing that it could rewrite, or what it would make of it would mean something else. */
    record NotApplicable(String reason) implements Plan {}

    /** Edits each of the sources. */
    static Plan editing(List<Source> sources, String nothing, BiConsumer<Source, Edits> rewriting) {
        List<Edits> edits = sources.stream()
                .map(source -> {
                    Edits own = new Edits(source);
                    rewriting.accept(source, own);
                    return own;
                })
                .toList();
        return edits.stream().allMatch(Edits::isEmpty)
                ? new NotApplicable(nothing)
                : new Files(edits.stream().map(Edits::rewritten).toList());
    }

    static Plan of(Stream<Rewritten> files) {
        return new Files(files.toList());
    }
}
