/**
 * The options of the processor, parsed at the door into values that know what is valid. No compiler types, no IO.
 */
@NullMarked
package dev.scopecheck.core.options;

import org.jspecify.annotations.NullMarked;
