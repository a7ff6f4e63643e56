/**
 * The values that flow through the stages: scopes, clauses, requirements, uses, places. Imports nothing but the JDK's
 * collections: no compiler types, no IO.
 */
@NullMarked
package dev.scopecheck.core.model;

import org.jspecify.annotations.NullMarked;
