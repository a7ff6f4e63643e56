package dev.scopecheck.processor.calls;

import dev.scopecheck.processor.clients.UnannotatedTypes;
import dev.scopecheck.processor.declarations.AnnotationRequirement;
import dev.scopecheck.processor.declarations.ClientEndpoints;
import dev.scopecheck.processor.declarations.ComposedAnnotations;
import dev.scopecheck.processor.declarations.ComposedAnnotations.Carried;
import dev.scopecheck.processor.declarations.ImplicitMembers;
import dev.scopecheck.processor.elements.EnclosingElements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What a call of a method or constructor requires: by its own annotations, its type's and its package's, and by those of
 * every method that it overrides. Looked up once an element.
 */
final class CalleeRequirements {

    private final ClientEndpoints clients;
    private final Elements elements;
    private final ComposedAnnotations composed;
    private final Map<Element, List<Carried>> calls = new HashMap<>();
    private final Map<Element, List<Carried>> declared = new HashMap<>();
    private final Map<TypeElement, Map<Element, List<Carried>>> onReceivers = new HashMap<>();
    private final Map<TypeElement, Map<Name, List<ExecutableElement>>> methods = new HashMap<>();
    private final UnannotatedTypes plain;

    CalleeRequirements(ClientEndpoints clients, Types types, ComposedAnnotations composed) {
        this.clients = clients;
        this.elements = clients.elements();
        this.plain = new UnannotatedTypes(clients.carriers(), types);
        this.composed = composed;
    }

    /** The platform's own name of an endpoint, if it is one of its own. */
    String canonical(String endpoint) {
        return clients.canonical(endpoint);
    }

    /** What a call of this one requires. */
    List<Carried> requiredByCall(ExecutableElement callee) {
        if (callee.getEnclosingElement() instanceof TypeElement type && plain.isOne(type)) {
            return List.of();
        }
        List<Carried> known = calls.get(callee);
        if (known == null) {
            known = lookUp(callee);
            calls.put(callee, known);
        }
        return known;
    }

    /** What this call requires: also what its receiver inherits from elsewhere than the callee. */
    List<Carried> requiredBy(Invocation called) {
        ExecutableElement callee = called.callee();
        List<Carried> own = requiredByCall(callee);
        if (called.receiver().isEmpty()) {
            return own;
        }
        TypeElement receiver = called.receiver().get();
        return receiver.equals(callee.getEnclosingElement()) || plain.isOne(receiver)
                ? own
                : inherited(callee, receiver, own);
    }

    private List<Carried> inherited(ExecutableElement callee, TypeElement receiver, List<Carried> own) {
        Map<Element, List<Carried>> ofReceiver = onReceivers.get(receiver);
        if (ofReceiver == null) {
            ofReceiver = new HashMap<>();
            onReceivers.put(receiver, ofReceiver);
        }
        List<Carried> known = ofReceiver.get(callee);
        if (known == null) {
            List<Carried> called = new ArrayList<>(own);
            clients.of(callee, receiver).ifPresent(called::add);
            known = with(called, overridden(callee, receiver));
            ofReceiver.put(callee, known);
        }
        return known;
    }

    private List<Carried> lookUp(ExecutableElement callee) {
        boolean overrides =
                callee.getKind() == ElementKind.METHOD && !callee.getModifiers().contains(Modifier.STATIC);
        Optional<TypeElement> type = overrides ? EnclosingElements.type(callee) : Optional.empty();
        List<ExecutableElement> overridden = type.isPresent() ? overridden(callee, type.get()) : List.of();
        return with(declaredFor(callee), overridden);
    }

    /** These and what the methods say, each once. */
    private List<Carried> with(List<Carried> own, List<ExecutableElement> methods) {
        if (own.isEmpty() && methods.isEmpty()) {
            return List.of();
        }
        List<Carried> all = new ArrayList<>();
        addNew(all, own);
        for (ExecutableElement method : methods) {
            addNew(all, declaredFor(method));
        }
        // a method that implements a client's is called without HTTP
        all.removeIf(one -> one.said().isOfClient() && !one.isIn(own));
        return List.copyOf(all);
    }

    private static void addNew(List<Carried> all, List<Carried> more) {
        for (Carried one : more) {
            if (!one.isIn(all)) {
                all.add(one);
            }
        }
    }

    private List<ExecutableElement> overridden(ExecutableElement method, TypeElement type) {
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeElement supertype : plain.supertypes(type)) {
            found.addAll(methods(supertype, method.getSimpleName()));
        }
        found.removeIf(other -> !elements.overrides(method, other, type));
        return found;
    }

    private List<ExecutableElement> methods(TypeElement type, Name name) {
        Map<Name, List<ExecutableElement>> known = methods.get(type);
        if (known == null) {
            known = byName(type);
            methods.put(type, known);
        }
        return known.getOrDefault(name, List.of());
    }

    private static Map<Name, List<ExecutableElement>> byName(TypeElement type) {
        Map<Name, List<ExecutableElement>> all = new HashMap<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.METHOD) {
                all.computeIfAbsent(member.getSimpleName(), name -> new ArrayList<>())
                        .add((ExecutableElement) member);
            }
        }
        return all;
    }

    /** What its own annotations, and where a person wrote it, those of its type and its package say. */
    List<Carried> declaredFor(Element executable) {
        List<Carried> own = read(executable);
        if (ImplicitMembers.isOne(executable)) {
            return own;
        }
        List<Carried> ofType = executable.getEnclosingElement() instanceof TypeElement type ? on(type) : List.of();
        List<Carried> ofPackage = onPackage(executable);
        if (ofType.isEmpty() && ofPackage.isEmpty()) {
            return own;
        }
        List<Carried> all = new ArrayList<>(own);
        all.addAll(ofType);
        all.addAll(ofPackage);
        return all;
    }

    private List<Carried> onPackage(Element executable) {
        Element in = elements.getPackageOf(executable);
        List<Carried> known = declared.get(in);
        if (known == null) {
            boolean carries = !(executable.getEnclosingElement() instanceof TypeElement type)
                    || clients.carriers().mayBeOnPackageOf(type);
            known = carries ? read(in) : List.of();
            declared.put(in, known);
        }
        return known;
    }

    private List<Carried> on(Element element) {
        List<Carried> known = declared.get(element);
        if (known == null) {
            known = read(element);
            declared.put(element, known);
        }
        return known;
    }

    private List<Carried> read(Element element) {
        List<AnnotationMirror> written = composed.written(element);
        List<Carried> all = written.isEmpty() ? new ArrayList<>() : composed.of(written);
        boolean stated = false;
        for (Carried one : all) {
            stated |= one.said() instanceof AnnotationRequirement.NamedEndpoint;
        }
        if (!stated && element instanceof ExecutableElement method) {
            clients.of(method).ifPresent(all::add);
        }
        return all.isEmpty() ? List.of() : Carried.settled(all);
    }
}
