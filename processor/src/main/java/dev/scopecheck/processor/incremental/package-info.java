/** What earlier compilations have left: the last report, and class files. */
@NullMarked
package dev.scopecheck.processor.incremental;

import org.jspecify.annotations.NullMarked;
