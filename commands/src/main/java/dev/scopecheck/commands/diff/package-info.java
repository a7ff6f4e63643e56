/** What is different between two texts, and between two releases. */
@NullMarked
package dev.scopecheck.commands.diff;

import org.jspecify.annotations.NullMarked;
