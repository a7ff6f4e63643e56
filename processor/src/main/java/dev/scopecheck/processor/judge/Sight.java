package dev.scopecheck.processor.judge;

import java.util.Collection;
import java.util.Optional;

/**
 * How much of the sources was seen.
 *
 * @param calls whether calls were seen at all
 * @param accepted whether the compiler has accepted the sources, as far as it tells
 * @param partial whether it showed, without a memory of the others, but a part of them
 * @param written the scopes in the constants class, if one was written
 */
public record Sight(boolean calls, boolean accepted, boolean partial, Optional<Collection<String>> written) {

    /** All that a compilation saw which its compiler accepted. */
    public static final Sight WHOLE = new Sight(true, true, false, Optional.empty());
}
