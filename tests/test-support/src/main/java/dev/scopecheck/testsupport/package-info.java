/** Builds what the tests of several modules need; it knows nothing of Scopecheck's own code. */
package dev.scopecheck.testsupport;
