/**
 * The constants class {@code AddonScopes}, as source text.
 */
@NullMarked
package dev.scopecheck.processor.constants;

import org.jspecify.annotations.NullMarked;
