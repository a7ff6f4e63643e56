package dev.scopecheck.processor.calls;

import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.processor.elements.EnclosingElements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The methods that the language calls without a call in the source; those of the JDK require nothing and are left out. */
final class ImplicitCalls {

    private final Elements elements;
    private final Types types;
    private final Map<TypeElement, Map<String, List<ExecutableElement>>> known = new HashMap<>();

    private @Nullable Element string;

    ImplicitCalls(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** {@code close()} of a resource. */
    List<Invocation> closing(TypeMirror resource) {
        return methods(resource, "close");
    }

    /** {@code toString()} of what is joined to a string; a string and a primitive have none that matters. */
    List<Invocation> joining(TypeMirror operand) {
        return methods(operand, "toString");
    }

    /** What a for-each loop calls on what it runs over, and on the iterator. */
    List<Invocation> iterating(TypeMirror iterable) {
        List<Invocation> all = new ArrayList<>();
        for (Invocation iterator : methods(iterable, "iterator")) {
            all.add(iterator);
            all.addAll(methods(iterator.callee().getReturnType(), "hasNext"));
            all.addAll(methods(iterator.callee().getReturnType(), "next"));
        }
        return all;
    }

    /** An implicit call, on a type that has the method by itself or inherits it. */
    static Invocation called(ExecutableElement callee, TypeElement receiver) {
        return new Invocation(ElementName.Kind.IMPLICIT_CALL, callee, Optional.of(receiver));
    }

    /** The accessors of a record, in the order of its components. */
    static List<ExecutableElement> accessors(TypeElement record) {
        return record.getRecordComponents().stream()
                .flatMap(component -> Optional.ofNullable(component.getAccessor()).stream())
                .toList();
    }

    /** Whether it is {@code java.lang.String}. */
    boolean isString(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        Element element = ((DeclaredType) type).asElement();
        if (string == null
                && element instanceof TypeElement named
                && named.getQualifiedName().contentEquals("java.lang.String")) {
            string = element;
        }
        return element.equals(string);
    }

    private List<Invocation> methods(TypeMirror type, String name) {
        if (type instanceof TypeVariable variable) {
            return methods(variable.getUpperBound(), name);
        }
        if (type instanceof IntersectionType intersection) {
            List<Invocation> all = new ArrayList<>();
            for (TypeMirror bound : intersection.getBounds()) {
                all.addAll(methods(bound, name));
            }
            return all;
        }
        if (type.getKind() != TypeKind.DECLARED || !(types.asElement(type) instanceof TypeElement declared)) {
            return List.of();
        }
        List<Invocation> calls = new ArrayList<>();
        for (ExecutableElement callee : member(declared, name)) {
            calls.add(called(callee, declared));
        }
        return calls;
    }

    private List<ExecutableElement> member(TypeElement type, String name) {
        Map<String, List<ExecutableElement>> ofType = known.get(type);
        if (ofType == null) {
            ofType = new HashMap<>();
            known.put(type, ofType);
        }
        List<ExecutableElement> found = ofType.get(name);
        if (found == null) {
            found = EnclosingElements.inTheJdk(type) ? List.of() : find(type, name);
            ofType.put(name, found);
        }
        return found;
    }

    /** The one without parameters, if there is one. */
    private List<ExecutableElement> find(TypeElement type, String name) {
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            if (method.getSimpleName().contentEquals(name)
                    && method.getParameters().isEmpty()) {
                return List.of(method);
            }
        }
        return List.of();
    }
}
