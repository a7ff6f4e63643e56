package dev.scopecheck.processor.collect;

import dev.scopecheck.processor.collect.ComposedAnnotations.Carried;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The platform's endpoints among the calls that declarative HTTP clients make; those of other hosts are of no concern. */
public final class ClientEndpoints {

    private final Carriers carriers;
    private final Function<String, Optional<String>> platforms;
    private @Nullable ClientMethods methods;

    /**
     * Looks at clients.
     *
     * @param platforms the name of the platform's endpoint that an HTTP method and a path name
     */
    public ClientEndpoints(Carriers carriers, Function<String, Optional<String>> platforms) {
        this.carriers = carriers;
        this.platforms = platforms;
    }

    /** The compiler's elements. */
    public Elements elements() {
        return carriers.elements();
    }

    /** What may carry annotations that are read here. */
    Carriers carriers() {
        return carriers;
    }

    /** The platform's own name of an endpoint, if it is one of its own. */
    String canonical(String name) {
        return platforms.apply(name).orElse(name);
    }

    /** The endpoint that a method calls. */
    Optional<Carried> of(ExecutableElement method) {
        return mayBeMapped(method) ? methods().of(method).flatMap(this::carried) : Optional.empty();
    }

    /** The endpoint that a method calls if it is called on this type, which may have inherited it. */
    Optional<Carried> of(ExecutableElement method, TypeElement receiver) {
        return mayBeMapped(method) ? methods().of(method, receiver).flatMap(this::carried) : Optional.empty();
    }

    /** The endpoints of the methods that a client type has only by inheriting them. */
    List<Inherited> inherited(TypeElement client) {
        if (!bearsForeign(client) || !isAbstract(client)) {
            return List.of();
        }
        List<Inherited> inherited = new ArrayList<>();
        methods()
                .inherited(client)
                .forEach((method, call) ->
                        carried(call).ifPresent(carried -> inherited.add(new Inherited(method, carried))));
        return inherited;
    }

    /** By an annotation of its own, or of a method that it overrides: else the libraries need not be known at all. */
    private static boolean mayBeMapped(ExecutableElement method) {
        return isAbstract(method)
                && (bearsForeign(method)
                        || (method.getEnclosingElement() instanceof TypeElement type
                                && !type.getInterfaces().isEmpty()));
    }

    /** Whether it bears an annotation that is neither Scopecheck's nor the language's. */
    private static boolean bearsForeign(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (!Mirrors.isOfTheLanguage(annotation)
                    && !Mirrors.typeName(annotation).startsWith(AnnotationNames.PACKAGE)) {
                return true;
            }
        }
        return false;
    }

    /** Only what is abstract may be a client's. */
    private static boolean isAbstract(Element element) {
        return element.getKind().isInterface() || element.getModifiers().contains(Modifier.ABSTRACT);
    }

    private ClientMethods methods() {
        ClientMethods created = methods == null ? new ClientMethods(carriers) : methods;
        methods = created;
        return created;
    }

    /** A method and the endpoint that it calls where it is inherited. */
    record Inherited(ExecutableElement method, Carried carried) {}

    private Optional<Carried> carried(ClientCall call) {
        String name = call.method() + " " + call.path();
        return platforms.apply(name).isPresent()
                ? Optional.of(new Carried(call.annotation(), Said.calling(name), ""))
                : Optional.empty();
    }
}
