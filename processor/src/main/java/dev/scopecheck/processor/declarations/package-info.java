/** Turns what is annotated into requirements. */
@NullMarked
package dev.scopecheck.processor.declarations;

import org.jspecify.annotations.NullMarked;
