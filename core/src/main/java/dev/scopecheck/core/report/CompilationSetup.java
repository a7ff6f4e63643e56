package dev.scopecheck.core.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings under which a compilation has seen what its report contains.
 *
 * @param version of the processor that wrote the report; empty where that is not known
 * @param mode in lower case
 * @param platform the platform's name
 * @param descriptor its path from the project's folder; empty where there is none
 * @param served the resource name of the descriptor that the add-on is to serve; empty where there is none
 * @param options those that the compiler was given for Scopecheck, without the one that names the descriptor
 */
public record CompilationSetup(
        String version,
        String mode,
        String platform,
        String descriptor,
        String served,
        SortedMap<String, String> options) {

    public CompilationSetup {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }
}
