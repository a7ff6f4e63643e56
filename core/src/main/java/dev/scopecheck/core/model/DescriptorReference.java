package dev.scopecheck.core.model;

/**
 * An {@code @AddonDescriptor} in the sources.
 *
 * @param name the descriptor's resource name or path, as written
 * @param generate whether its scopes block is to be generated
 * @param packageName the package that the constants class belongs to; empty for the unnamed one
 * @param place the annotation's value
 */
public record DescriptorReference(String name, boolean generate, String packageName, SourcePlace place)
        implements Placed {}
