/**
 * The constants class {@code AddonScopes}, as source text.
 */
@NullMarked
package dev.scopecheck.processor.generate;

import org.jspecify.annotations.NullMarked;
