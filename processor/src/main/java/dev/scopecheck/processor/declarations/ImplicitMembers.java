package dev.scopecheck.processor.declarations;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * The members of enums and records that nobody wrote, and that touch nothing: what their type and package require does not
 * hold for them.
 *
 * <p>They are told by what a class file shows, too, as a build of changed files must come to what a clean one does. javac
 * keeps no origin of methods there; but in an enum nobody else can write these two, and in a record just those that are
 * implied are final. Constructors and accessors that are implied look like written ones, and are taken for such; but those
 * of enums, implied or not, nobody calls beside the enum itself.
 */
public final class ImplicitMembers {

    private static final Set<String> OF_ENUMS = Set.of("values()", "valueOf(java.lang.String)");
    private static final Set<String> OF_RECORDS = Set.of("toString()", "hashCode()", "equals(java.lang.Object)");

    private ImplicitMembers() {}

    public static boolean isOne(Element element) {
        if (element.getKind() != ElementKind.METHOD) {
            return element.getKind() == ElementKind.CONSTRUCTOR && kindOfType(element) == ElementKind.ENUM;
        }
        return switch (kindOfType(element)) {
            case ENUM -> OF_ENUMS.contains(signature((ExecutableElement) element));
            case RECORD ->
                element.getModifiers().contains(Modifier.FINAL)
                        && OF_RECORDS.contains(signature((ExecutableElement) element));
            default -> false;
        };
    }

    private static ElementKind kindOfType(Element member) {
        Element type = member.getEnclosingElement();
        return type == null ? ElementKind.OTHER : type.getKind();
    }

    private static String signature(ExecutableElement method) {
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> parameter.asType().toString())
                .toList();
        return method.getSimpleName() + "(" + String.join(",", parameters) + ")";
    }
}
