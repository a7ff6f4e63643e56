package dev.scopecheck.core.options;

import java.util.Optional;

/**
 * The options on the descriptor.
 *
 * @param name its path or resource name
 * @param generatedName the resource name of the generated descriptor
 * @param scopesPointer the position of the scopes in it, as a JSON Pointer
 */
public record DescriptorOptions(
        Optional<String> name, Optional<String> generatedName, Optional<String> scopesPointer) {}
