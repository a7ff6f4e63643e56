package dev.scopecheck.processor.clients;

import dev.scopecheck.core.platform.UrlText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** OpenFeign with its own annotation, which has method and path in one text. */
final class FeignClients implements ClientLibrary {

    static final String PACKAGE = "feign";

    private static final List<String> FEIGN_CLIENT = List.of(
            "org.springframework.cloud.openfeign.FeignClient", "org.springframework.cloud.netflix.feign.FeignClient");
    private static final Pattern REQUEST_LINE = Pattern.compile("([A-Z]+) *(\\S*).*");

    @Override
    public boolean maps(String annotation) {
        return annotation.equals("RequestLine");
    }

    @Override
    public boolean inherits() {
        return false;
    }

    @Override
    public Optional<ClientCall> read(ClientMethod method) {
        Matcher line = REQUEST_LINE.matcher(
                ClientMethod.text(method.mapping(), "value").orElse(""));
        if (!line.matches() || line.group(2).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> base = base(springClient(method.client()));
        return method.call(line.group(1), RequestPath.join(List.of(base, Optional.of(line.group(2)))));
    }

    /** The annotation by which Spring makes a client of a type. */
    static Optional<AnnotationMirror> springClient(TypeElement type) {
        return ClientMethod.on(type, FEIGN_CLIENT);
    }

    /** What Spring puts in front of every path. */
    static Optional<String> base(Optional<AnnotationMirror> springClient) {
        Optional<String> url = ClientMethod.text(springClient, "url").map(FeignClients::withScheme);
        Optional<String> path = ClientMethod.text(springClient, "path");
        return url.flatMap(front -> path.map(behind -> front + "/" + behind));
    }

    private static String withScheme(String url) {
        return url.isEmpty() || UrlText.hasHost(url) || url.startsWith("$") || url.startsWith("#")
                ? url
                : "http://" + url;
    }
}
