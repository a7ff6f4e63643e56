@NullMarked
package dev.scopecheck.processor;

import org.jspecify.annotations.NullMarked;
