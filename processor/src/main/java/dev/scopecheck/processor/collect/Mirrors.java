package dev.scopecheck.processor.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads annotations by name. */
final class Mirrors {

    /** What javac and ecj give for a value that they could not resolve. */
    private static final String UNRESOLVED = "<error>";

    private Mirrors() {}

    static String typeName(AnnotationMirror annotation) {
        return type(annotation).getQualifiedName().toString();
    }

    /** Whether the language itself has it: it says nothing of scopes or requests. */
    static boolean isOfTheLanguage(AnnotationMirror annotation) {
        return typeName(annotation).startsWith("java.lang.");
    }

    static TypeElement type(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }

    /** The values of a member as written, in their order; one that is no array counts as an array of one. */
    static List<Object> values(AnnotationMirror annotation, String member) {
        for (var entry : annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                Object value = entry.getValue().getValue();
                return value instanceof List<?> items ? unwrapped(items) : List.of(value);
            }
        }
        return List.of();
    }

    private static List<Object> unwrapped(List<?> items) {
        List<Object> values = new ArrayList<>();
        for (Object item : items) {
            values.add(item instanceof AnnotationValue wrapped ? wrapped.getValue() : item);
        }
        return values;
    }

    /** A member's only value, if it was written and has this type. */
    static <T> Optional<T> value(AnnotationMirror annotation, String member, Class<T> type) {
        for (Object value : values(annotation, member)) {
            if (type.isInstance(value)) {
                return Optional.of(type.cast(value));
            }
        }
        return Optional.empty();
    }

    /** Whether it is a text that the compiler could resolve. */
    static boolean isText(Object value) {
        return value instanceof String && !value.equals(UNRESOLVED);
    }

    /** Whether the compiler could not resolve the annotation's type or one of its values. */
    static boolean isUnresolved(AnnotationMirror annotation) {
        if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
            return true;
        }
        for (AnnotationValue value : annotation.getElementValues().values()) {
            boolean unresolved = value.getValue() instanceof List<?> items
                    ? unwrapped(items).contains(UNRESOLVED)
                    : value.getValue().equals(UNRESOLVED);
            if (unresolved) {
                return true;
            }
        }
        return false;
    }

    /** The annotations of an element, each container of repeated ones replaced by these. */
    static List<AnnotationMirror> written(Element element) {
        List<? extends AnnotationMirror> all = element.getAnnotationMirrors();
        if (all.isEmpty()) {
            return List.of();
        }
        List<AnnotationMirror> written = new ArrayList<>();
        for (AnnotationMirror annotation : all) {
            List<AnnotationMirror> repeated = repeated(annotation);
            written.addAll(repeated.isEmpty() ? List.of(annotation) : repeated);
        }
        return written;
    }

    private static List<AnnotationMirror> repeated(AnnotationMirror container) {
        List<AnnotationMirror> contained = new ArrayList<>();
        for (Object value : values(container, "value")) {
            if (value instanceof AnnotationMirror annotation && isRepeatable(type(annotation))) {
                contained.add(annotation);
            }
        }
        return contained;
    }

    private static boolean isRepeatable(TypeElement annotation) {
        for (AnnotationMirror meta : annotation.getAnnotationMirrors()) {
            if (typeName(meta).equals("java.lang.annotation.Repeatable")) {
                return true;
            }
        }
        return false;
    }
}
