/** Reads the annotations of HTTP client libraries: which request a method makes. Libraries are known by the names of their annotations. */
@NullMarked
package dev.scopecheck.processor.clients;

import org.jspecify.annotations.NullMarked;
