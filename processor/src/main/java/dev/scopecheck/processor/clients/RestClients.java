package dev.scopecheck.processor.clients;

import dev.scopecheck.processor.elements.AnnotationMirrors;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Jakarta REST (JAX-RS), whose interfaces are turned into clients by RESTEasy, Jersey, CXF, Feign and MicroProfile.
 *
 * <p>The same annotations make servers. On an interface they count as a client's, unless a parameter can only be filled
 * in by a server; with MicroProfile's {@code @RegisterRestClient} they always do.
 */
public final class RestClients implements ClientLibrary {

    public static final String JAKARTA = "jakarta.ws.rs";
    public static final String JAVAX = "javax.ws.rs";

    /** The annotation by which another one names an HTTP method. */
    static final List<String> HTTP_METHOD = inBoth(".HttpMethod");

    private static final List<String> OF_SERVERS = Stream.of(".container.Suspended", ".core.Context")
            .flatMap(name -> inBoth(name).stream())
            .toList();
    private static final List<String> PATH = inBoth(".Path");
    private static final List<String> REGISTERED =
            List.of("org.eclipse.microprofile.rest.client.inject.RegisterRestClient");
    private static final Set<String> VERBS = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private final Carriers carriers;

    RestClients(Carriers carriers) {
        this.carriers = carriers;
    }

    private static List<String> inBoth(String name) {
        return List.of(JAKARTA + name, JAVAX + name);
    }

    @Override
    public boolean maps(String annotation) {
        return VERBS.contains(annotation) || annotation.equals("Path");
    }

    @Override
    public boolean inherits() {
        return true;
    }

    /** Whether a type's own annotations are this library's. */
    static boolean isOn(Element type) {
        return ClientMethod.on(type, PATH).isPresent()
                || ClientMethod.on(type, REGISTERED).isPresent();
    }

    /** The annotation that names a method's HTTP method, be it the library's own or one that carries {@code @HttpMethod}. */
    Optional<AnnotationMirror> designator(ExecutableElement method) {
        for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
            if (!httpMethod(annotation).isEmpty()) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<ClientCall> read(ClientMethod method) {
        Optional<AnnotationMirror> registered = ClientMethod.on(method.client(), REGISTERED);
        if (registered.isEmpty() && method.hasParameterWith(OF_SERVERS)) {
            return Optional.empty();
        }
        return designator(method.method()).flatMap(designator -> {
            Optional<String> path = RequestPath.join(List.of(
                    ClientMethod.text(registered, "baseUri"),
                    ClientMethod.text(method.onHierarchy(PATH), "value"),
                    ClientMethod.text(ClientMethod.on(method.method(), PATH), "value")));
            return new ClientMethod(method.method(), method.client(), designator).call(httpMethod(designator), path);
        });
    }

    /** By the annotation's name, as the library need not be there; else what its type carries. */
    private String httpMethod(AnnotationMirror annotation) {
        String name = AnnotationMirrors.typeName(annotation);
        String verb = name.substring(name.lastIndexOf('.') + 1);
        if (VERBS.contains(verb) && inBoth("." + verb).contains(name)) {
            return verb;
        }
        return !carriers.mayCarry(AnnotationMirrors.type(annotation))
                ? ""
                : ClientMethod.text(ClientMethod.on(AnnotationMirrors.type(annotation), HTTP_METHOD), "value")
                        .orElse("");
    }
}
