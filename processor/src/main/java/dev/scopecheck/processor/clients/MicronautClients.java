package dev.scopecheck.processor.clients;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Micronaut, whose annotations are a client's where the type, an interface or an abstract class, is a {@code @Client}. */
final class MicronautClients implements ClientLibrary {

    static final String PACKAGE = "io.micronaut.http.annotation";

    private static final String ANY_METHOD = "CustomHttpMethod";
    private static final List<String> CLIENT = List.of("io.micronaut.http.client.annotation.Client");
    private static final Set<String> VERBS =
            Set.of("Delete", "Get", "Head", "Options", "Patch", "Post", "Put", "Trace");

    @Override
    public boolean maps(String annotation) {
        return VERBS.contains(annotation) || annotation.equals(ANY_METHOD);
    }

    @Override
    public boolean inherits() {
        return true;
    }

    static boolean isOn(Element type) {
        return ClientMethod.on(type, CLIENT).isPresent();
    }

    @Override
    public Optional<ClientCall> read(ClientMethod method) {
        return ClientMethod.on(method.client(), CLIENT).flatMap(client -> {
            Optional<String> base = ClientMethod.text(client, "value", "id").flatMap(MicronautClients::url);
            Optional<String> path = ClientMethod.text(client, "path");
            Optional<String> own = ClientMethod.text(method.mapping(), "value", "uri", "uris");
            return method.call(httpMethod(method), RequestPath.join(List.of(base, path, own)));
        });
    }

    /** A service's name has no path; an id that starts with a slash is the application's own server. */
    private static Optional<String> url(String id) {
        if (id.startsWith("/")) {
            return Optional.empty();
        }
        return Optional.of(id.contains("/") ? id : "");
    }

    private static String httpMethod(ClientMethod method) {
        String name = method.mappingName();
        return name.equals(ANY_METHOD)
                ? ClientMethod.text(method.mapping(), "method").orElse("")
                : name;
    }
}
