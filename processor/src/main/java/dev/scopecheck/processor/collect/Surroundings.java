package dev.scopecheck.processor.collect;

import dev.scopecheck.core.model.PackageInfo;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What an element is in.
 *
 * @param file the outermost type's qualified name, or that of {@link PackageInfo}
 * @param packageName empty for the unnamed package
 * @param suppressed the strings of every {@code @SuppressWarnings} on it and around it
 */
record Surroundings(String file, String packageName, Set<String> suppressed) {

    /** Of a root element. */
    static Surroundings of(Element root) {
        if (root instanceof TypeElement type) {
            return new Surroundings(
                    type.getQualifiedName().toString(), Enclosing.packageName(type), suppressedOn(root));
        }
        String name = root.getKind() == ElementKind.PACKAGE ? Enclosing.packageName(root) : "";
        return new Surroundings(PackageInfo.of(name), name, suppressedOn(root));
    }

    /** Of a member. */
    Surroundings inside(Element member) {
        Set<String> own = suppressedOn(member);
        if (own.isEmpty()) {
            return this;
        }
        Set<String> all = new HashSet<>(suppressed);
        all.addAll(own);
        return new Surroundings(file, packageName, all);
    }

    /** The strings of the {@code @SuppressWarnings} on the element itself. */
    static Set<String> suppressedOn(Element element) {
        if (element.getAnnotationMirrors().isEmpty()) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (Mirrors.typeName(annotation).equals("java.lang.SuppressWarnings")) {
                Mirrors.values(annotation, "value").forEach(value -> names.add(value.toString()));
            }
        }
        return names;
    }
}
