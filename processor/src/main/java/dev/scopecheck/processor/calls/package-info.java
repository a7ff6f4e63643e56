/** Finds, in attributed trees, the calls of what requires a scope, and the requests that nobody annotated. */
@NullMarked
package dev.scopecheck.processor.calls;

import org.jspecify.annotations.NullMarked;
