package dev.scopecheck.processor.calls;

import dev.scopecheck.core.model.ElementName;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * What is called, and how.
 *
 * @param how the kind of call, of a method
 * @param callee as it was declared
 * @param receiver the type that it is called on, which may inherit the callee from one type and a requirement from another
 */
record Invocation(ElementName.Kind how, ExecutableElement callee, Optional<TypeElement> receiver) {

    /** The element of a receiver's type; of a type variable, that of its bound. */
    static Optional<TypeElement> receiver(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return receiver(variable.getUpperBound());
        }
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }
}
