package dev.scopecheck.processor.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
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
    private final Map<TypeElement, Map<Element, List<ComposedAnnotations.Carried>>> onReceivers = new HashMap<>();
    private final Map<Element, Boolean> jdk = new HashMap<>();
    private final Map<TypeElement, Map<Name, List<ExecutableElement>>> methods = new HashMap<>();
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
            known = inTheJdk(callee) ? List.of() : lookUp(callee);
            calls.put(callee, known);
        }
        return known;
    }

    /** What this call requires: also what its receiver inherits from elsewhere than the callee. */
    List<ComposedAnnotations.Carried> requiredBy(Called called) {
        List<ComposedAnnotations.Carried> own = requiredByCall(called.callee());
        Optional<TypeElement> receiver = called.receiver()
                .filter(type -> !type.equals(called.callee().getEnclosingElement()))
                .filter(type -> !inTheJdk(type));
        return receiver.isEmpty() ? own : inherited(called.callee(), receiver.get(), own);
    }

    private List<ComposedAnnotations.Carried> inherited(
            ExecutableElement callee, TypeElement receiver, List<ComposedAnnotations.Carried> own) {
        Map<Element, List<ComposedAnnotations.Carried>> ofReceiver =
                onReceivers.computeIfAbsent(receiver, key -> new HashMap<>());
        List<ComposedAnnotations.Carried> known = ofReceiver.get(callee);
        if (known == null) {
            Stream<ComposedAnnotations.Carried> others =
                    overridden(callee, receiver).stream().flatMap(method -> declaredFor(method).stream());
            known = Stream.concat(own.stream(), others).distinct().toList();
            ofReceiver.put(callee, known);
        }
        return known;
    }

    private List<ComposedAnnotations.Carried> lookUp(ExecutableElement callee) {
        List<ComposedAnnotations.Carried> own = declaredFor(callee);
        if (callee.getKind() == ElementKind.METHOD && !callee.getModifiers().contains(Modifier.STATIC)) {
            Enclosing.type(callee)
                    .ifPresent(type -> overridden(callee, type).forEach(method -> own.addAll(declaredFor(method))));
        }
        return own.isEmpty() ? List.of() : own.stream().distinct().toList();
    }

    private List<ExecutableElement> overridden(ExecutableElement method, TypeElement type) {
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeElement supertype : supertypes(type)) {
            methods(supertype).getOrDefault(method.getSimpleName(), List.of()).stream()
                    .filter(other -> elements.overrides(method, other, type))
                    .forEach(found::add);
        }
        return found;
    }

    private Map<Name, List<ExecutableElement>> methods(TypeElement type) {
        return methods.computeIfAbsent(
                type,
                key -> ElementFilter.methodsIn(key.getEnclosedElements()).stream()
                        .collect(Collectors.groupingBy(Element::getSimpleName)));
    }

    /** What its own annotations, and where a person wrote it, those of its type and its package say. */
    List<ComposedAnnotations.Carried> declaredFor(Element executable) {
        List<ComposedAnnotations.Carried> all = new ArrayList<>(read(executable));
        if (ImpliedMembers.isOne(executable)) {
            return all;
        }
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
        List<AnnotationMirror> written = Mirrors.written(element);
        return written.isEmpty()
                ? List.of()
                : written.stream().flatMap(this::carried).toList();
    }

    private Stream<ComposedAnnotations.Carried> carried(AnnotationMirror annotation) {
        return Mirrors.typeName(annotation).equals(AnnotationNames.REQUIRES_SCOPE)
                ? Stream.of(ComposedAnnotations.Carried.by(annotation, ""))
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
                    .filter(supertype -> !inTheJdk(supertype))
                    .forEach(supertype -> {
                        above.add(supertype);
                        above.addAll(supertypes(supertype));
                    });
            known = List.copyOf(above);
            supertypes.put(type, known);
        }
        return known;
    }

    private boolean inTheJdk(Element element) {
        return jdk.computeIfAbsent(elements.getPackageOf(element), Enclosing::inTheJdk);
    }
}
