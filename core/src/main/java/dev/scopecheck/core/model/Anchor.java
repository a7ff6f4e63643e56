package dev.scopecheck.core.model;

/**
 * Where the compiler shall print, as the front end knows it.
 *
 * <p>Opaque to every stage between collecting and printing, so that none of them needs compiler types.
 */
public interface Anchor {}
