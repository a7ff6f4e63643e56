/** The annotations that say which API scopes a program needs, and which descriptor declares them. */
package dev.scopecheck;
