/**
 * The entry: the processor that the compiler calls, the timing of the stages, the compiler's files and its messager.
 */
@NullMarked
package dev.scopecheck.processor;

import org.jspecify.annotations.NullMarked;
