/** The command line: arguments in, verbs called, their words printed. */
@NullMarked
package dev.scopecheck.cli;

import org.jspecify.annotations.NullMarked;
