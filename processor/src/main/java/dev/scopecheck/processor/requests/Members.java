package dev.scopecheck.processor.requests;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Names of methods and fields that are the same whether the compiler reads a source or a class file. */
public final class Members {

    private Members() {}

    /** A member's qualified name, and the types of its parameters; empty where code in other types cannot name it. */
    public static String id(Element member) {
        String owner = member.getEnclosingElement() instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : "";
        return owner.isEmpty() ? "" : owner + "." + member.getSimpleName() + parameters(member);
    }

    private static String parameters(Element member) {
        return member instanceof ExecutableElement method
                ? method.getParameters().stream()
                        .map(parameter -> erased(parameter.asType()))
                        .collect(Collectors.joining(",", "(", ")"))
                : "";
    }

    private static String erased(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return erased(array.getComponentType()) + "[]";
        }
        return switch (type.getKind()) {
            case TYPEVAR -> erased(((TypeVariable) type).getUpperBound());
            case INTERSECTION -> erased(((IntersectionType) type).getBounds().get(0));
            case DECLARED -> ((DeclaredType) type).asElement().toString();
            default -> type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** The qualified name of the outermost type that a member stands in. */
    static String type(Element member) {
        String type = "";
        for (Element at = member; at != null; at = at.getEnclosingElement()) {
            type = at instanceof TypeElement outer ? outer.getQualifiedName().toString() : type;
        }
        return type;
    }
}
