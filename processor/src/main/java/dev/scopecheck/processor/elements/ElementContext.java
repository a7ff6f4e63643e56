package dev.scopecheck.processor.elements;

import dev.scopecheck.core.model.PackageInfoNames;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What an element is in.
 *
 * @param file the outermost type's qualified name, or that of {@link PackageInfoNames}
 * @param packageName empty for the unnamed package
 * @param suppressed the strings of every {@code @SuppressWarnings} on it and around it
 */
public record ElementContext(String file, String packageName, Set<String> suppressed) {

    /** Of a root element. */
    public static ElementContext of(Element root) {
        if (root instanceof TypeElement type) {
            return new ElementContext(
                    type.getQualifiedName().toString(), EnclosingElements.packageName(type), suppressedOn(root));
        }
        String name = root.getKind() == ElementKind.PACKAGE ? EnclosingElements.packageName(root) : "";
        return new ElementContext(PackageInfoNames.of(name), name, suppressedOn(root));
    }

    /** Of a member. */
    public ElementContext inside(Element member) {
        Set<String> own = suppressedOn(member);
        if (own.isEmpty()) {
            return this;
        }
        Set<String> all = new HashSet<>(suppressed);
        all.addAll(own);
        return new ElementContext(file, packageName, all);
    }

    /** The strings of the {@code @SuppressWarnings} on the element itself. */
    public static Set<String> suppressedOn(Element element) {
        if (element.getAnnotationMirrors().isEmpty()) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (AnnotationMirrors.typeName(annotation).equals("java.lang.SuppressWarnings")) {
                AnnotationMirrors.values(annotation, "value").forEach(value -> names.add(value.toString()));
            }
        }
        return names;
    }
}
