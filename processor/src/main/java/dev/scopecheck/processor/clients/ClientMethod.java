package dev.scopecheck.processor.clients;

import dev.scopecheck.processor.elements.AnnotationMirrors;
import dev.scopecheck.processor.elements.EnclosingElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A method that a library's annotation maps to a call.
 *
 * @param client the type through which it is called: its own, or one that inherits it
 * @param mapping the annotation
 */
record ClientMethod(ExecutableElement method, TypeElement client, AnnotationMirror mapping) {

    /** The mapping's simple name. */
    String mappingName() {
        return AnnotationMirrors.type(mapping).getSimpleName().toString();
    }

    /** The call, if its path is known. */
    Optional<ClientCall> call(String httpMethod, Optional<String> path) {
        return httpMethod.isEmpty()
                ? Optional.empty()
                : path.map(known -> new ClientCall(httpMethod.toUpperCase(Locale.ROOT), known, mapping));
    }

    /** Whether a parameter bears an annotation of one of these names. */
    boolean hasParameterWith(List<String> annotations) {
        return method.getParameters().stream()
                .flatMap(parameter -> parameter.getAnnotationMirrors().stream())
                .anyMatch(annotation -> annotations.contains(AnnotationMirrors.typeName(annotation)));
    }

    /** Whether a parameter is of one of these types. */
    boolean hasParameterOf(List<String> types) {
        return method.getParameters().stream()
                .map(VariableElement::asType)
                .anyMatch(type -> types.contains(typeName(type)));
    }

    private static String typeName(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : "";
    }

    /** The annotation of one of these names on an element. */
    static Optional<AnnotationMirror> on(Element element, List<String> names) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (names.contains(AnnotationMirrors.typeName(annotation))) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** The annotation of one of these names on the client, else on the nearest interface above it. */
    Optional<AnnotationMirror> onHierarchy(List<String> names) {
        Optional<AnnotationMirror> own = on(client, names);
        return own.isPresent()
                ? own
                : interfacesAbove(client).stream()
                        .flatMap(above -> on(above, names).stream())
                        .findFirst();
    }

    /** All interfaces above a type, each before those above it, without those of the JDK. */
    static List<TypeElement> interfacesAbove(TypeElement type) {
        List<? extends TypeMirror> direct = type.getInterfaces();
        if (direct.isEmpty()) {
            return List.of();
        }
        List<TypeElement> above = new ArrayList<>();
        direct.stream()
                .map(DeclaredType.class::cast)
                .map(DeclaredType::asElement)
                .map(TypeElement.class::cast)
                .filter(Predicate.not(EnclosingElements::inTheJdk))
                .forEach(found -> {
                    above.add(found);
                    above.addAll(interfacesAbove(found));
                });
        return above;
    }

    /**
     * The one text that is written for a member, whatever its name, alone or as an array of one. It is empty if none is;
     * there is none if several are, or one that the compiler could not resolve.
     */
    static Optional<String> text(AnnotationMirror annotation, String... aliases) {
        List<Object> written = Stream.of(aliases)
                .flatMap(alias -> AnnotationMirrors.values(annotation, alias).stream())
                .filter(value -> !value.equals(""))
                .distinct()
                .toList();
        if (written.isEmpty()) {
            return Optional.of("");
        }
        return written.size() == 1 && AnnotationMirrors.isText(written.get(0))
                ? Optional.of((String) written.get(0))
                : Optional.empty();
    }

    /** The same for an annotation that may not be there, which says nothing. */
    static Optional<String> text(Optional<AnnotationMirror> annotation, String... aliases) {
        return annotation.isEmpty() ? Optional.of("") : text(annotation.get(), aliases);
    }
}
