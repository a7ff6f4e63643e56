/**
 * The report of a compilation: what was seen of each type, as text that a later compilation reads again. No compiler types,
 * no IO.
 */
@NullMarked
package dev.scopecheck.core.report;

import org.jspecify.annotations.NullMarked;
