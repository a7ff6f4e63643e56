package dev.scopecheck.processor.incremental;

import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.report.Report;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The texts that requests had from other types in the last compilation, and what a change of them puts in doubt. */
public final class Outdated {

    private final PreviousReport memory;
    private final FollowedTexts last;
    private final Predicate<String> kept;

    /**
     * Asks the last report.
     *
     * @param compiled the types that were compiled now, on which it does not count
     */
    public Outdated(PreviousReport memory, Set<String> compiled) {
        this.memory = memory;
        Optional<Report> report = memory.lastBut(compiled);
        this.last = report.map(known -> known.evidence().followed()).orElse(FollowedTexts.NONE);
        this.kept = memory.keeps(compiled);
    }

    public FollowedTexts last() {
        return last;
    }

    /** Whether a type is there, and was not compiled now. */
    public Predicate<String> kept() {
        return kept;
    }

    /**
     * The types not compiled now whose requests may be other ones than the last report says: their class files name
     * something that has another text by now, or requests that had theirs are gone.
     */
    public SortedSet<String> by(FollowedTexts now) {
        SortedSet<String> types = new TreeSet<>(now.requestsSince(last));
        types.removeIf(kept.negate());
        SortedSet<String> names = now.changedSince(last);
        if (!names.isEmpty()) {
            memory.earlier().ifPresent(classes -> types.addAll(classes.naming(names, kept)));
        }
        return types;
    }
}
