/**
 * Evidence and descriptor in, findings out: pure. No compiler types, no IO.
 */
@NullMarked
package dev.scopecheck.processor.check;

import org.jspecify.annotations.NullMarked;
