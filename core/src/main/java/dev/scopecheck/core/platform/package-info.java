/**
 * What is known of the platform whose API is called, read from one data file: its scopes, what each grants, its
 * endpoints. No compiler types; the one class that reads the file is {@code PlatformFile}.
 */
@NullMarked
package dev.scopecheck.core.platform;

import org.jspecify.annotations.NullMarked;
