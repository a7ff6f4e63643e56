/** What the tests outside of Eclipse and the bundle inside of it share: plain values, and one door. */
package dev.scopecheck.eclipse;
