package dev.scopecheck.processor;

import dev.scopecheck.processor.constants.ConstantsClass;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The class in the place of the constants class that is to be written: a source of this compilation, or a class file. */
record ConstantsElement(TypeElement type) {

    /** The class of that name in a package, whoever wrote it. */
    static Optional<ConstantsElement> find(String packageName, Elements elements) {
        return Optional.ofNullable(elements.getTypeElement(ConstantsClass.qualifiedName(packageName)))
                .map(ConstantsElement::new);
    }

    /** Returns whether its source is one that Scopecheck wrote. */
    boolean isGenerated(Elements elements) {
        String comment = elements.getDocComment(type);
        return comment != null && comment.strip().equals(ConstantsClass.COMMENT);
    }

    Set<String> scopes() {
        Set<String> scopes = new TreeSet<>();
        for (String scope : constant(ConstantsClass.TOKEN_SCOPE).orElse("").split(" ", -1)) {
            if (!scope.isEmpty()) {
                scopes.add(scope);
            }
        }
        return scopes;
    }

    /** Returns whether it holds what this one does. */
    boolean holds(ConstantsClass wanted) {
        return scopes().equals(new TreeSet<>(wanted.scopes()))
                && constant(ConstantsClass.DESCRIPTOR).equals(Optional.of(wanted.descriptor()));
    }

    private Optional<String> constant(String name) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .map(VariableElement::getConstantValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }
}
