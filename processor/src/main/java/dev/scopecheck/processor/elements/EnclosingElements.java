package dev.scopecheck.processor.elements;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What an element stands in. */
public final class EnclosingElements {

    private EnclosingElements() {}

    /** The type around all others that it stands in; itself if there is none, or it is a package or module. */
    public static Element outermost(Element element) {
        Element outermost = element;
        Element next = element.getEnclosingElement();
        while (next != null && !(next instanceof PackageElement)) {
            outermost = next;
            next = next.getEnclosingElement();
        }
        return outermost;
    }

    /** The package that it is in; empty for the unnamed one. */
    static String packageName(Element element) {
        for (Element next = element; next != null; next = next.getEnclosingElement()) {
            if (next instanceof PackageElement found) {
                return found.getQualifiedName().toString();
            }
        }
        return "";
    }

    /** Whether it is part of the JDK, whose methods require nothing. */
    public static boolean inTheJdk(Element element) {
        return isOfTheJdk(packageName(element) + ".");
    }

    /** Returns whether a type of this name is part of the JDK. */
    public static boolean isOfTheJdk(String typeName) {
        return typeName.startsWith("java.") || typeName.startsWith("javax.") || typeName.startsWith("jdk.");
    }

    /** The type that it stands in directly. */
    public static Optional<TypeElement> type(Element element) {
        return element.getEnclosingElement() instanceof TypeElement type ? Optional.of(type) : Optional.empty();
    }
}
