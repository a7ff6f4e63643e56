/**
 * JSON as text: how it is read, which Jackson decides, and how the report is written. No compiler types, no IO.
 */
@NullMarked
package dev.scopecheck.core.json;

import org.jspecify.annotations.NullMarked;
