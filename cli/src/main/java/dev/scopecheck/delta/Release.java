package dev.scopecheck.delta;

import dev.scopecheck.processor.model.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * One of two releases that are compared.
 *
 * @param scopes what it asks for, sorted
 * @param evidence why; nothing where only a descriptor is known
 */
public record Release(List<String> scopes, Optional<Evidence> evidence) {

    public Release {
        scopes = scopes.stream().sorted().distinct().toList();
    }
}
