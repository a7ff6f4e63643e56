package dev.scopecheck.processor.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads annotations by name. */
public final class AnnotationMirrors {

    /** The text of a value that javac or ecj could not resolve; javac prints a literal of the same text in quotes. */
    private static final String UNRESOLVED_TEXT = "<error>";

    private static final Object UNRESOLVED = new Object();

    private AnnotationMirrors() {}

    public static String typeName(AnnotationMirror annotation) {
        return type(annotation).getQualifiedName().toString();
    }

    /** Whether the language itself has it: it says nothing of scopes or requests. */
    public static boolean isOfTheLanguage(AnnotationMirror annotation) {
        return typeName(annotation).startsWith("java.lang.");
    }

    public static TypeElement type(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }

    /** The values of a member as written, in their order; one that is no array counts as an array of one. */
    public static List<Object> values(AnnotationMirror annotation, String member) {
        for (var entry : annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return values(entry.getValue());
            }
        }
        return List.of();
    }

    private static List<Object> values(AnnotationValue value) {
        return value.getValue() instanceof List<?> items ? unwrapped(items) : List.of(resolved(value));
    }

    private static List<Object> unwrapped(List<?> items) {
        List<Object> values = new ArrayList<>();
        for (Object item : items) {
            values.add(item instanceof AnnotationValue wrapped ? resolved(wrapped) : item);
        }
        return values;
    }

    private static Object resolved(AnnotationValue value) {
        boolean literal = isJavacs(value) && !value.toString().equals(UNRESOLVED_TEXT);
        return value.getValue().equals(UNRESOLVED_TEXT) && !literal ? UNRESOLVED : value.getValue();
    }

    private static boolean isJavacs(AnnotationValue value) {
        return value.getClass().getName().startsWith("com.sun.tools.javac.");
    }

    /** A member's only value, if it was written and has this type. */
    public static <T> Optional<T> value(AnnotationMirror annotation, String member, Class<T> type) {
        for (Object value : values(annotation, member)) {
            if (type.isInstance(value)) {
                return Optional.of(type.cast(value));
            }
        }
        return Optional.empty();
    }

    /** Whether it is a text that the compiler could resolve. */
    public static boolean isText(Object value) {
        return value instanceof String;
    }

    /** Returns whether the compiler could not resolve the annotation's type. */
    public static boolean hasUnresolvedType(AnnotationMirror annotation) {
        return annotation.getAnnotationType().getKind() == TypeKind.ERROR;
    }

    /** Returns whether the compiler could not resolve one of the annotation's values. */
    public static boolean hasUnresolvedValue(AnnotationMirror annotation) {
        for (AnnotationValue value : annotation.getElementValues().values()) {
            if (values(value).contains(UNRESOLVED)) {
                return true;
            }
        }
        return false;
    }

    /** The annotations in an array that a member holds, in their order; one that is not in an array is not among them. */
    public static List<AnnotationMirror> annotations(AnnotationMirror annotation, String member) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (var entry : annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)
                    && entry.getValue().getValue() instanceof List<?> items) {
                addAnnotations(found, unwrapped(items));
            }
        }
        return found;
    }

    private static void addAnnotations(List<AnnotationMirror> found, List<Object> values) {
        for (Object value : values) {
            if (value instanceof AnnotationMirror contained) {
                found.add(contained);
            }
        }
    }

    /** Whether an element, or anything in it, has some: most types have none. */
    public static boolean areIn(Element element) {
        return !element.getAnnotationMirrors().isEmpty()
                || (element instanceof TypeElement && areInOne(element.getEnclosedElements()));
    }

    private static boolean areInOne(List<? extends Element> members) {
        for (Element member : members) {
            if (areIn(member)) {
                return true;
            }
        }
        return false;
    }
}
