package dev.scopecheck.processor.clients;

import dev.scopecheck.processor.elements.AnnotationMirrors;
import dev.scopecheck.processor.elements.EnclosingElements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The calls that the methods of declarative HTTP clients make, by their annotations and those of their types. */
public final class ClientMethods {

    private static final Set<String> PACKAGES = Set.of(
            FeignClients.PACKAGE,
            MicronautClients.PACKAGE,
            RestClients.JAKARTA,
            RestClients.JAVAX,
            RetrofitClients.PACKAGE,
            SpringExchanges.PACKAGE,
            SpringMappings.PACKAGE);

    private final Elements elements;
    private final RestClients rest;

    /** By the package of the annotations that stand on methods. */
    private final Map<String, ClientLibrary> libraries;

    public ClientMethods(Carriers carriers) {
        this.elements = carriers.elements();
        this.rest = new RestClients(carriers);
        this.libraries = Map.of(
                FeignClients.PACKAGE, new FeignClients(),
                MicronautClients.PACKAGE, new MicronautClients(),
                RestClients.JAKARTA, rest,
                RestClients.JAVAX, rest,
                RetrofitClients.PACKAGE, new RetrofitClients(),
                SpringExchanges.PACKAGE, new SpringExchanges(),
                SpringMappings.PACKAGE, new SpringMappings());
    }

    /** Returns whether a type of this name may be an annotation that maps a method. */
    static boolean isMapping(String typeName) {
        int dot = typeName.lastIndexOf('.');
        return dot > 0 && PACKAGES.contains(typeName.substring(0, dot));
    }

    /** The call that a method makes; empty if it is no client's, or if method or path are known at run time only. */
    public Optional<ClientCall> of(ExecutableElement method) {
        return EnclosingElements.type(method).flatMap(type -> of(method, type));
    }

    /** The same for a method that is called through a type which may have inherited it, and may have a path of its own. */
    public Optional<ClientCall> of(ExecutableElement method, TypeElement client) {
        if (!method.getModifiers().contains(Modifier.ABSTRACT) || !canBeClient(client)) {
            return Optional.empty();
        }
        Optional<Mapped> own = mapped(method, client);
        return (own.isPresent() ? own : overridden(method, client)).flatMap(Mapped::read);
    }

    /** The calls of the methods that a client has from interfaces above it, if these don't make the same by themselves. */
    public Map<ExecutableElement, ClientCall> inherited(TypeElement client) {
        Map<ExecutableElement, ClientCall> calls = new LinkedHashMap<>();
        if (client.getAnnotationMirrors().isEmpty() || !canBeClient(client)) {
            return calls;
        }
        List<TypeElement> types = new ArrayList<>(ClientMethod.interfacesAbove(client));
        types.add(client);
        methodsOf(types)
                .filter(method -> !client.equals(method.getEnclosingElement()))
                .forEach(method -> of(method, client)
                        .filter(call -> of(method).filter(call::equals).isEmpty())
                        .filter(call -> !isOverridden(method, types))
                        .ifPresent(call -> calls.put(method, call)));
        return calls;
    }

    /** By a method of a type below its own: without regard to which is below, ecj finds more that override. */
    private boolean isOverridden(ExecutableElement method, List<TypeElement> types) {
        return EnclosingElements.type(method).stream()
                .flatMap(own -> types.stream()
                        .filter(type -> ClientMethod.interfacesAbove(type).contains(own)))
                .anyMatch(type -> methodsOf(List.of(type)).anyMatch(other -> elements.overrides(other, method, type)));
    }

    private static Stream<ExecutableElement> methodsOf(List<TypeElement> types) {
        return types.stream().flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream());
    }

    private static boolean canBeClient(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                || (type.getModifiers().contains(Modifier.ABSTRACT) && MicronautClients.isOn(type));
    }

    private Optional<Mapped> mapped(ExecutableElement method, TypeElement client) {
        if (method.getAnnotationMirrors().isEmpty()) {
            return Optional.empty();
        }
        for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
            String name = AnnotationMirrors.typeName(annotation);
            int dot = name.lastIndexOf('.');
            ClientLibrary library = dot < 0 ? null : libraries.get(name.substring(0, dot));
            if (library != null && library.maps(name.substring(dot + 1))) {
                return Optional.of(new Mapped(library, new ClientMethod(method, client, annotation)));
            }
        }
        return Stream.concat(Stream.of(client), EnclosingElements.type(method).stream())
                        .anyMatch(RestClients::isOn)
                ? rest.designator(method).map(found -> new Mapped(rest, new ClientMethod(method, client, found)))
                : Optional.empty();
    }

    /** What the nearest method says that it overrides. */
    private Optional<Mapped> overridden(ExecutableElement method, TypeElement client) {
        return EnclosingElements.type(method).stream()
                .flatMap(type -> methodsOf(ClientMethod.interfacesAbove(type))
                        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                        .filter(other -> elements.overrides(method, other, type)))
                .flatMap(other -> mapped(other, client).stream())
                .findFirst()
                .filter(found -> found.library().inherits());
    }

    private record Mapped(ClientLibrary library, ClientMethod method) {

        Optional<ClientCall> read() {
            return library.read(method);
        }
    }
}
