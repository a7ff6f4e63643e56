/** The names that HipChat gives to its API scopes. */
package dev.scopecheck.hipchat;
