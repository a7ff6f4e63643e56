/** Rewrites the sources of tests so that their meaning stays, and compares what comes of both. */
package dev.scopecheck.rewriting;
