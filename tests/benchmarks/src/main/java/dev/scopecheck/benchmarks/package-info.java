/** How long the parts take that could take long. */
@NullMarked
package dev.scopecheck.benchmarks;

import org.jspecify.annotations.NullMarked;
