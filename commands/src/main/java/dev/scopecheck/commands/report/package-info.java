/**
 * What is said of an add-on's scopes, and its rendering as a page, as Markdown and for code scanning: facts in, text out.
 * No IO, and no judgement that is not the processor's.
 */
@NullMarked
package dev.scopecheck.commands.report;

import org.jspecify.annotations.NullMarked;
