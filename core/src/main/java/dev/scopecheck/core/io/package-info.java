/**
 * How files are read: whole, or not at all. No other package of the core does so. No compiler types, and nothing of what
 * stands in the files.
 */
@NullMarked
package dev.scopecheck.core.io;

import org.jspecify.annotations.NullMarked;
