/**
 * The entry. The compiler calls {@code ScopecheckProcessor}; {@code AddOnCompilation} tells what happens in which order.
 */
@NullMarked
package dev.scopecheck.processor;

import org.jspecify.annotations.NullMarked;
