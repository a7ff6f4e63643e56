/**
 * What a check produced, one record a code, each with its own words. Imports the model only.
 */
@NullMarked
package dev.scopecheck.core.finding;

import org.jspecify.annotations.NullMarked;
