package dev.scopecheck.processor.clients;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Retrofit: all stands on the method, and is relative to a URL that a builder is given. */
final class RetrofitClients implements ClientLibrary {

    static final String PACKAGE = "retrofit2.http";

    private static final List<String> URL = List.of(PACKAGE + ".Url");
    private static final Set<String> VERBS = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    @Override
    public boolean maps(String annotation) {
        return VERBS.contains(annotation) || annotation.equals("HTTP");
    }

    @Override
    public boolean inherits() {
        return false;
    }

    @Override
    public Optional<ClientCall> read(ClientMethod method) {
        if (method.hasParameterWith(URL)) {
            return Optional.empty();
        }
        String verb = method.mappingName();
        String httpMethod = verb.equals("HTTP")
                ? ClientMethod.text(method.mapping(), "method").orElse("")
                : verb;
        Optional<String> path = ClientMethod.text(method.mapping(), "value", "path")
                .map(text -> text.startsWith("//") ? "https:" + text : text);
        return method.call(httpMethod, RequestPath.join(List.of(path)));
    }
}
