/**
 * Evidence and descriptor in, findings out: pure. No compiler types, no IO.
 */
@NullMarked
package dev.scopecheck.core.check;

import org.jspecify.annotations.NullMarked;
