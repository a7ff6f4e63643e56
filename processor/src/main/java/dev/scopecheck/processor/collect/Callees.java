package dev.scopecheck.processor.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What a call of a method or constructor requires: by its own annotations, its type's and its package's, and by those of
 * every method that it overrides. Looked up once an element.
 */
final class Callees {

    private final Elements elements;
    private final Types types;
    private final ComposedAnnotations composed;
    private final Map<Element, List<ComposedAnnotations.Carried>> calls = new HashMap<>();
    private final Map<Element, List<ComposedAnnotations.Carried>> declared = new HashMap<>();
    private final Map<TypeElement, List<TypeElement>> supertypes = new HashMap<>();

    Callees(Elements elements, Types types, ComposedAnnotations composed) {
        this.elements = elements;
        this.types = types;
        this.composed = composed;
    }

    /** What a call of this one requires. */
    List<ComposedAnnotations.Carried> requiredByCall(ExecutableElement callee) {
        List<ComposedAnnotations.Carried> known = calls.get(callee);
        if (known == null) {
            known = isOfThePlatform(callee) ? List.of() : lookUp(callee);
            calls.put(callee, known);
        }
        return known;
    }

    private List<ComposedAnnotations.Carried> lookUp(ExecutableElement callee) {
        Set<ComposedAnnotations.Carried> all = new LinkedHashSet<>(declaredFor(callee));
        if (callee.getKind() == ElementKind.METHOD && !callee.getModifiers().contains(Modifier.STATIC)) {
            Enclosing.type(callee)
                    .ifPresent(type -> supertypes(type).stream()
                            .flatMap(supertype -> overridden(callee, supertype, type))
                            .forEach(method -> all.addAll(declaredFor(method))));
        }
        return List.copyOf(all);
    }

    private Stream<ExecutableElement> overridden(ExecutableElement method, TypeElement supertype, TypeElement type) {
        return ElementFilter.methodsIn(supertype.getEnclosedElements()).stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .filter(other ->
                        other.getParameters().size() == method.getParameters().size())
                .filter(other -> elements.overrides(method, other, type));
    }

    /** What its own annotations, those of the type that it is declared in, and those of the package say. */
    List<ComposedAnnotations.Carried> declaredFor(Element executable) {
        List<ComposedAnnotations.Carried> all = new ArrayList<>(on(executable));
        Enclosing.type(executable).ifPresent(type -> all.addAll(on(type)));
        all.addAll(on(elements.getPackageOf(executable)));
        return all;
    }

    private List<ComposedAnnotations.Carried> on(Element element) {
        List<ComposedAnnotations.Carried> known = declared.get(element);
        if (known == null) {
            known = read(element);
            declared.put(element, known);
        }
        return known;
    }

    private List<ComposedAnnotations.Carried> read(Element element) {
        return Mirrors.written(element).stream()
                .flatMap(annotation -> carried(annotation))
                .toList();
    }

    private Stream<ComposedAnnotations.Carried> carried(AnnotationMirror annotation) {
        return Mirrors.typeName(annotation).equals(AnnotationNames.REQUIRES_SCOPE)
                ? Stream.of(new ComposedAnnotations.Carried(annotation, ""))
                : composed.carriedBy(Mirrors.type(annotation)).stream();
    }

    /** All types above this one, without those of the JDK, which require nothing. */
    private List<TypeElement> supertypes(TypeElement type) {
        List<TypeElement> known = supertypes.get(type);
        if (known == null) {
            Set<TypeElement> above = new LinkedHashSet<>();
            types.directSupertypes(type.asType()).stream()
                    .map(types::asElement)
                    .filter(TypeElement.class::isInstance)
                    .map(TypeElement.class::cast)
                    .filter(supertype -> !isOfThePlatform(supertype))
                    .forEach(supertype -> {
                        above.add(supertype);
                        above.addAll(supertypes(supertype));
                    });
            known = List.copyOf(above);
            supertypes.put(type, known);
        }
        return known;
    }

    private boolean isOfThePlatform(Element element) {
        String name = elements.getPackageOf(element).getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.");
    }
}
