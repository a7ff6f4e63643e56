package dev.scopecheck.core.descriptor;

/**
 * A descriptor as it was found.
 *
 * @param path as findings name it: from the project's folder, with {@code /}
 * @param resourceName the name under which the add-on finds it on its class path
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between reading and parsing; never compared
public record DescriptorFile(String path, String resourceName, byte[] bytes) {}
