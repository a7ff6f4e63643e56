/**
 * Find, read, parse and splice the descriptor. The only class that does IO is {@code DescriptorFiles}; no compiler
 * types.
 */
@NullMarked
package dev.scopecheck.core.descriptor;

import org.jspecify.annotations.NullMarked;
