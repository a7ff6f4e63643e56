/**
 * The options of the processor, parsed at the door into values that know what is valid. No compiler types, no IO.
 */
@NullMarked
package dev.scopecheck.processor.option;

import org.jspecify.annotations.NullMarked;
