package dev.scopecheck.processor.judge;

import dev.scopecheck.processor.model.Unresolved;
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
 */
public record Sight(
        boolean calls,
        boolean accepted,
        boolean partial,
        Optional<Collection<String>> written,
        List<Unresolved> unresolved) {

    /** All that a compilation saw which its compiler accepted. */
    public static final Sight WHOLE = new Sight(true, true, false, Optional.empty(), List.of());
}
