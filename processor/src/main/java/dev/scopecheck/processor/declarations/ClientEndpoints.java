package dev.scopecheck.processor.declarations;

import dev.scopecheck.core.model.AnnotationNames;
import dev.scopecheck.core.platform.Endpoints;
import dev.scopecheck.processor.clients.Carriers;
import dev.scopecheck.processor.clients.ClientCall;
import dev.scopecheck.processor.clients.ClientMethods;
import dev.scopecheck.processor.clients.RestClients;
import dev.scopecheck.processor.clients.SpringExchanges;
import dev.scopecheck.processor.declarations.ComposedAnnotations.Carried;
import dev.scopecheck.processor.elements.AnnotationMirrors;
import dev.scopecheck.processor.elements.EnclosingElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The platform's endpoints among the calls that declarative HTTP clients make; those of other hosts are of no concern. */
public final class ClientEndpoints {

    /** The packages of annotations that stand on servers as well. */
    private static final List<String> SERVERS =
            List.of(RestClients.JAKARTA + ".", RestClients.JAVAX + ".", SpringExchanges.PACKAGE + ".");

    private final Carriers carriers;
    private final Endpoints endpoints;
    private @Nullable ClientMethods methods;

    /** Looks at clients of a platform with these endpoints. */
    public ClientEndpoints(Carriers carriers, Endpoints endpoints) {
        this.carriers = carriers;
        this.endpoints = endpoints;
    }

    /** The compiler's elements. */
    public Elements elements() {
        return carriers.elements();
    }

    /** What may carry annotations that are read here. */
    public Carriers carriers() {
        return carriers;
    }

    /** The platform's own name of an endpoint, if it is one of its own. */
    public String canonical(String name) {
        return endpoints.canonical(name).orElse(name);
    }

    /** The endpoint that a method calls. */
    public Optional<Carried> of(ExecutableElement method) {
        return mayBeMapped(method) ? carried(methods().of(method), EnclosingElements.type(method)) : Optional.empty();
    }

    /** The endpoint that a method calls if it is called on this type, which may have inherited it. */
    public Optional<Carried> of(ExecutableElement method, TypeElement receiver) {
        return mayBeMapped(method) ? carried(methods().of(method, receiver), Optional.of(receiver)) : Optional.empty();
    }

    /** The endpoints of the methods that a client type has only by inheriting them. */
    List<Inherited> inherited(TypeElement client) {
        if (!bearsForeign(client) || !isAbstract(client)) {
            return List.of();
        }
        List<Inherited> inherited = new ArrayList<>();
        methods()
                .inherited(client)
                .forEach((method, call) -> carried(Optional.of(call), Optional.of(client))
                        .ifPresent(carried -> inherited.add(new Inherited(method, carried))));
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
            if (!AnnotationMirrors.isOfTheLanguage(annotation)
                    && !AnnotationMirrors.typeName(annotation).startsWith(AnnotationNames.PACKAGE)) {
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

    private Optional<Carried> carried(Optional<ClientCall> call, Optional<TypeElement> client) {
        return call.filter(made -> isOfPlatform(made)
                        || (isMistaken(made)
                                && client.filter(this::isOfPlatform).isPresent()))
                .map(made -> new Carried(made.annotation(), AnnotationRequirement.calling(name(made)), ""));
    }

    private boolean isOfPlatform(ClientCall call) {
        return endpoints.canonical(name(call)).isPresent();
    }

    /** Whether another method of the type calls the platform. */
    private boolean isOfPlatform(TypeElement client) {
        ClientMethods clientMethods = methods();
        return ElementFilter.methodsIn(client.getEnclosedElements()).stream()
                .flatMap(method -> clientMethods.of(method, client).stream())
                .anyMatch(this::isOfPlatform);
    }

    /** Whether the platform has its path, but not its HTTP method; what may be a server's may have any method. */
    private boolean isMistaken(ClientCall call) {
        String annotation = AnnotationMirrors.typeName(call.annotation());
        return SERVERS.stream().noneMatch(annotation::startsWith) && endpoints.hasPath(name(call));
    }

    private static String name(ClientCall call) {
        return call.method() + " " + call.path();
    }
}
