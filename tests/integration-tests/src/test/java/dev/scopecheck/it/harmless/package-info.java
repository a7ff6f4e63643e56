/**
 * Proves that code which requires no scope compiles with Scopecheck as it does without: the same class files, the same
 * text, the same exit code. The other half of the proof is that Scopecheck judges annotated code among the same sources.
 */
package dev.scopecheck.it.harmless;
