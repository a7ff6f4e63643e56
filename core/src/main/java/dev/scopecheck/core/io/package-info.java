/**
 * How files that somebody else wrote are read: whole, or not at all. No compiler types, and nothing of what stands in them.
 */
@NullMarked
package dev.scopecheck.core.io;

import org.jspecify.annotations.NullMarked;
