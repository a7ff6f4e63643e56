/**
 * What must hold of whatever the processor reads: targets for the fuzzer, and judges that share no code with what they
 * judge.
 */
package dev.scopecheck.fuzz;
