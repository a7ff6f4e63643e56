/**
 * The requests that code makes, read from attributed trees: the texts of their URLs, as far as they are known before the
 * program runs, and the HTTP methods that stand beside them. Libraries are known by the names of their classes alone.
 */
@NullMarked
package dev.scopecheck.processor.requests;

import org.jspecify.annotations.NullMarked;
