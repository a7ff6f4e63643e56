/**
 * What options, evidence and descriptor come to in each mode: the same for the processor and for every front end that
 * runs without a compiler. No compiler types; the descriptor is read through its search.
 */
@NullMarked
package dev.scopecheck.core.analysis;

import org.jspecify.annotations.NullMarked;
