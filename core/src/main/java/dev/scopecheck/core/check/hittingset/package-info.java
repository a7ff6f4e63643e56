/**
 * Minimum hitting sets: the fewest members that meet every clause, and of these the most preferred. It knows numbers alone,
 * and imports nothing of ours.
 */
@NullMarked
package dev.scopecheck.core.check.hittingset;

import org.jspecify.annotations.NullMarked;
