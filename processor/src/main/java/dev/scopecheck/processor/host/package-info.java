/** The compiler that runs this processor: what it shows, its files and its messager. */
@NullMarked
package dev.scopecheck.processor.host;

import org.jspecify.annotations.NullMarked;
