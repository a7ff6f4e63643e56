package dev.scopecheck.core.options;

import java.util.List;
import java.util.Optional;

/**
 * The options on what is read beside the sources and the descriptor.
 *
 * @param modules the class folders or jars of the add-on's other modules
 * @param platform HipChat's name, or the path of another platform's file
 */
public record InputOptions(List<String> modules, Optional<String> platform) {

    public InputOptions {
        modules = List.copyOf(modules);
    }
}
