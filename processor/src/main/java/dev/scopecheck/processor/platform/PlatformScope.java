package dev.scopecheck.processor.platform;

/**
 * A scope of the platform.
 *
 * @param grants what the customer is told at installation
 */
public record PlatformScope(String name, String grants) {}
