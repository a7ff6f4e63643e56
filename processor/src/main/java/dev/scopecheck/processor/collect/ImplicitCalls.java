package dev.scopecheck.processor.collect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** The methods that the language calls without a call in the source; those of the JDK require nothing and are left out. */
final class ImplicitCalls {

    private final Elements elements;
    private final Types types;
    private final Map<TypeElement, Map<String, Optional<ExecutableElement>>> known = new HashMap<>();

    private Optional<Element> string = Optional.empty();

    ImplicitCalls(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** {@code close()} of a resource. */
    Stream<Called> closing(TypeMirror resource) {
        return method(resource, "close");
    }

    /** {@code toString()} of what is joined to a string; a string and a primitive have none that matters. */
    Stream<Called> joining(TypeMirror operand) {
        return method(operand, "toString");
    }

    /** What a for-each loop calls on what it runs over, and on the iterator. */
    Stream<Called> iterating(TypeMirror iterable) {
        return method(iterable, "iterator").flatMap(iterator -> {
            TypeMirror over = iterator.callee().getReturnType();
            return Stream.of(Stream.of(iterator), method(over, "hasNext"), method(over, "next"))
                    .flatMap(methods -> methods);
        });
    }

    /** An implicit call, on a type that has the method by itself or inherits it. */
    static Called called(ExecutableElement callee, TypeElement receiver) {
        return new Called("implicit call to", callee, Optional.of(receiver));
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
        boolean is = string.isPresent()
                ? string.get().equals(element)
                : element instanceof TypeElement named
                        && named.getQualifiedName().contentEquals("java.lang.String");
        string = is ? Optional.of(element) : string;
        return is;
    }

    private Stream<Called> method(TypeMirror type, String name) {
        if (type instanceof TypeVariable variable) {
            return method(variable.getUpperBound(), name);
        }
        if (type instanceof IntersectionType intersection) {
            return intersection.getBounds().stream().flatMap(bound -> method(bound, name));
        }
        Element element = types.asElement(type);
        return type.getKind() == TypeKind.DECLARED && element instanceof TypeElement declared
                ? member(declared, name).stream().map(callee -> called(callee, declared))
                : Stream.empty();
    }

    private Optional<ExecutableElement> member(TypeElement type, String name) {
        Map<String, Optional<ExecutableElement>> ofType = known.computeIfAbsent(type, key -> new HashMap<>());
        Optional<ExecutableElement> found = ofType.get(name);
        if (found == null) {
            found = Enclosing.inTheJdk(type) ? Optional.empty() : find(type, name);
            ofType.put(name, found);
        }
        return found;
    }

    private Optional<ExecutableElement> find(TypeElement type, String name) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> method.getParameters().isEmpty())
                .findFirst();
    }
}
