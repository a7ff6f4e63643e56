package dev.scopecheck.processor.collect;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What is called, and how.
 *
 * @param how such as {@code call to}
 * @param callee as it was declared
 * @param receiver the type that it is called on, which may inherit the callee from one type and a requirement from another
 */
record Called(String how, ExecutableElement callee, Optional<TypeElement> receiver) {}
