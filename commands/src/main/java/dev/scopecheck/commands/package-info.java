/**
 * What is done where no compiler runs: an add-on's report, descriptor and options in, findings and files out. Every
 * judgement is the processor's own.
 */
@NullMarked
package dev.scopecheck.commands;

import org.jspecify.annotations.NullMarked;
