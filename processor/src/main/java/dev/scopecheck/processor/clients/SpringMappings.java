package dev.scopecheck.processor.clients;

import dev.scopecheck.processor.elements.AnnotationMirrors;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/** The mappings of Spring MVC, which are a client's where the type is a {@code @FeignClient}, and a server's elsewhere. */
final class SpringMappings implements ClientLibrary {

    static final String PACKAGE = "org.springframework.web.bind.annotation";

    private static final String ANY_METHOD = "RequestMapping";
    private static final List<String> REQUEST_MAPPING = List.of(PACKAGE + "." + ANY_METHOD);
    private static final Set<String> SHORTCUTS =
            Set.of("DeleteMapping", "GetMapping", "PatchMapping", "PostMapping", "PutMapping");

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
        Optional<AnnotationMirror> client = FeignClients.springClient(method.client());
        if (client.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> onType = ClientMethod.text(method.onHierarchy(REQUEST_MAPPING), "value", "path");
        Optional<String> own = ClientMethod.text(method.mapping(), "value", "path");
        return method.call(httpMethod(method), RequestPath.join(List.of(FeignClients.base(client), onType, own)));
    }

    /** Feign's default is GET, and it refuses more than one. */
    private static String httpMethod(ClientMethod method) {
        String name = method.mappingName();
        if (!name.equals(ANY_METHOD)) {
            return name.replace("Mapping", "").toUpperCase(Locale.ROOT);
        }
        List<Object> written = AnnotationMirrors.values(method.mapping(), "method");
        if (written.isEmpty()) {
            return "GET";
        }
        return written.size() == 1 && written.get(0) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }
}
