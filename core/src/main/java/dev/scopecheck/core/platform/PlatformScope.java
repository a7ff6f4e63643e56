package dev.scopecheck.core.platform;

import java.util.List;

/**
 * A scope of the platform.
 *
 * @param grants what the customer is told at installation
 * @param includes the names of scopes for which it counts as well
 */
public record PlatformScope(String name, String grants, List<String> includes) {

    public PlatformScope {
        includes = List.copyOf(includes);
    }
}
