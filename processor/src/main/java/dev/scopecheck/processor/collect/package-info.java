/**
 * From elements and trees to requirements: beside the entry, the only package that knows
 * {@code javax.lang.model} and {@code com.sun.source}.
 */
@NullMarked
package dev.scopecheck.processor.collect;

import org.jspecify.annotations.NullMarked;
