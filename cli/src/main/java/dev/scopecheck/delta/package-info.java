/** What is different between two texts, and between two releases. */
@NullMarked
package dev.scopecheck.delta;

import org.jspecify.annotations.NullMarked;
