/** The bundle that drives the workspace; runs inside of Eclipse, and is the only one here that knows its API. */
package dev.scopecheck.eclipse.inside;
