/**
 * JSON as text: read token by token or as a tree, and written. No compiler types, no IO.
 */
@NullMarked
package dev.scopecheck.core.json;

import org.jspecify.annotations.NullMarked;
