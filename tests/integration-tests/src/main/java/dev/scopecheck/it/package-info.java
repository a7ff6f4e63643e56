/** Real builds of real projects, with the jars as users get them. */
package dev.scopecheck.it;
