package dev.scopecheck.processor.calls;

import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.model.InferredRequest;
import java.util.List;

/**
 * The requests of the types that were read.
 *
 * @param calls in the order of the sources
 * @param followed the texts that these and others have from other types
 */
public record Requests(List<InferredRequest> calls, FollowedTexts followed) {

    /** Where none are looked for. */
    public static final Requests NONE = new Requests(List.of(), FollowedTexts.NONE);

    public Requests {
        calls = List.copyOf(calls);
    }
}
