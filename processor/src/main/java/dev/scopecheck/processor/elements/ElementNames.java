package dev.scopecheck.processor.elements;

import dev.scopecheck.core.model.ElementName;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** How findings name elements. */
public final class ElementNames {

    private ElementNames() {}

    public static ElementName of(Element element) {
        return switch (element.getKind()) {
            case METHOD ->
                new ElementName(ElementName.Kind.METHOD, enclosingName(element) + "." + element.getSimpleName());
            case CONSTRUCTOR -> new ElementName(ElementName.Kind.CONSTRUCTOR, enclosingName(element));
            case PACKAGE ->
                new ElementName(
                        ElementName.Kind.PACKAGE,
                        ((PackageElement) element).getQualifiedName().toString());
            // The qualified name: it is compared with what the uses of a composed annotation name.
            case ANNOTATION_TYPE ->
                new ElementName(
                        ElementName.Kind.ANNOTATION_TYPE,
                        ((TypeElement) element).getQualifiedName().toString());
            case INTERFACE, ENUM, RECORD ->
                new ElementName(ElementName.Kind.valueOf(element.getKind().name()), typeName(element));
            default -> new ElementName(ElementName.Kind.CLASS, typeName(element));
        };
    }

    /** The name without package, with that of the types around it. */
    private static String typeName(Element type) {
        if (type instanceof TypeElement element && element.getNestingKind() == NestingKind.ANONYMOUS) {
            return "<anonymous " + nameAbove(element) + ">";
        }
        String outer = enclosingName(type);
        return outer.isEmpty() ? type.getSimpleName().toString() : outer + "." + type.getSimpleName();
    }

    /** Of the type that an anonymous one was made from. */
    private static String nameAbove(TypeElement type) {
        TypeMirror above = type.getInterfaces().isEmpty()
                ? type.getSuperclass()
                : type.getInterfaces().get(0);
        return above instanceof DeclaredType declared ? typeName(declared.asElement()) : above.toString();
    }

    private static String enclosingName(Element member) {
        return member.getEnclosingElement() instanceof TypeElement type ? typeName(type) : "";
    }

    public static boolean isType(Element element) {
        ElementKind kind = element.getKind();
        return kind.isClass() || kind.isInterface();
    }
}
