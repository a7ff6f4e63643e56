package dev.scopecheck.core.analysis;

import dev.scopecheck.core.model.Unresolved;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How much of the sources was seen.
 *
 * @param calls whether calls were seen at all
 * @param accepted whether the compiler has accepted the sources, as far as it tells
 * @param partial whether it showed, without a memory of the others, but a part of them
 * @param written the scopes in the constants class, if one was written
 * @param unresolved the code that the compiler could not resolve, if it has shown everything
 * @param unseen what was compiled from sources that were not shown, as it is named to the user
 */
public record Coverage(
        boolean calls,
        boolean accepted,
        boolean partial,
        Optional<Collection<String>> written,
        List<Unresolved> unresolved,
        List<String> unseen) {

    /** All that a compilation saw which its compiler accepted. */
    public static final Coverage WHOLE = new Coverage(true, true, false, Optional.empty(), List.of());

    public Coverage {
        unresolved = List.copyOf(unresolved);
        unseen = List.copyOf(unseen);
    }

    /** All that there is. */
    public Coverage(
            boolean calls,
            boolean accepted,
            boolean partial,
            Optional<Collection<String>> written,
            List<Unresolved> unresolved) {
        this(calls, accepted, partial, written, unresolved, List.of());
    }

    /** The same beside code that was not shown. */
    public Coverage beside(List<String> others) {
        return new Coverage(calls, accepted, partial, written, unresolved, others);
    }
}
