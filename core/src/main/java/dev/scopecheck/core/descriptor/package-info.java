/**
 * Find, read, parse and splice the descriptor. Files are read through {@code core.io}; no compiler
 * types.
 */
@NullMarked
package dev.scopecheck.core.descriptor;

import org.jspecify.annotations.NullMarked;
