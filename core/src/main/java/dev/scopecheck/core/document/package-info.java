/** A document of any syntax as a tree of values, each with its offsets in the text. */
@NullMarked
package dev.scopecheck.core.document;

import org.jspecify.annotations.NullMarked;
