package dev.scopecheck.processor.clients;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/** Spring's HTTP interfaces. */
public final class SpringExchanges implements ClientLibrary {

    public static final String PACKAGE = "org.springframework.web.service.annotation";

    private static final String ANY_METHOD = "HttpExchange";
    private static final List<String> HTTP_EXCHANGE = List.of(PACKAGE + "." + ANY_METHOD);
    private static final Set<String> SHORTCUTS =
            Set.of("DeleteExchange", "GetExchange", "PatchExchange", "PostExchange", "PutExchange");

    /** Arguments that replace what the annotations say. */
    private static final List<String> REPLACING = List.of("java.net.URI", "org.springframework.http.HttpMethod");

    @Override
    public boolean maps(String annotation) {
        return annotation.equals(ANY_METHOD) || SHORTCUTS.contains(annotation);
    }

    @Override
    public boolean inherits() {
        return true;
    }

    @Override
    public Optional<ClientCall> read(ClientMethod method) {
        if (method.hasParameterOf(REPLACING)) {
            return Optional.empty();
        }
        Optional<AnnotationMirror> onType = method.onHierarchy(HTTP_EXCHANGE);
        Optional<String> base = ClientMethod.text(onType, "value", "url");
        Optional<String> own = ClientMethod.text(method.mapping(), "value", "url");
        return method.call(httpMethod(method, onType), RequestPath.join(List.of(base, own)));
    }

    /** The method's own, else the type's. */
    private static String httpMethod(ClientMethod method, Optional<AnnotationMirror> onType) {
        String name = method.mappingName();
        if (!name.equals(ANY_METHOD)) {
            return name.replace("Exchange", "");
        }
        String own = ClientMethod.text(method.mapping(), "method").orElse("");
        return own.isEmpty() ? ClientMethod.text(onType, "method").orElse("") : own;
    }
}
