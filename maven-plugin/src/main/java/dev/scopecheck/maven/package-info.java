/** The goals of {@code scopecheck-maven-plugin}: what the build says goes in, verbs are called, the log gets their words. */
@NullMarked
package dev.scopecheck.maven;

import org.jspecify.annotations.NullMarked;
