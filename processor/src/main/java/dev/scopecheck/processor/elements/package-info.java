/** Reads the compiler's elements and annotations, and finds their places: by trees where there are some, else by mirrors. */
@NullMarked
package dev.scopecheck.processor.elements;

import org.jspecify.annotations.NullMarked;
