package dev.scopecheck.processor.compiler;

import java.nio.file.Path;
import java.util.Map;

/** Types of HTTP libraries, under their own names, as far as code that makes requests mentions them. */
final class HttpLibraries {

    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry(
                    "org.apache.http.client.methods.HttpPost",
                    "public class HttpPost extends HttpRequestBase { public HttpPost() {} public HttpPost(String u) {} public HttpPost(java.net.URI u) {} }"),
            Map.entry(
                    "org.apache.http.client.methods.HttpRequestBase",
                    "public class HttpRequestBase { public void setURI(java.net.URI u) {} }"),
            Map.entry(
                    "org.apache.http.client.utils.URIBuilder",
                    "public class URIBuilder { public URIBuilder() {} public URIBuilder(String u) {} public URIBuilder setScheme(String s) { return this; } public URIBuilder setHost(String s) { return this; } public URIBuilder setPath(String s) { return this; } public URIBuilder setPathSegments(String... s) { return this; } public URIBuilder setParameter(String a, String b) { return this; } public java.net.URI build() { return null; } }"),
            Map.entry(
                    "org.apache.hc.client5.http.classic.methods.HttpDelete",
                    "public class HttpDelete { public HttpDelete(String u) {} }"),
            Map.entry(
                    "org.apache.hc.client5.http.fluent.Request",
                    "public class Request { public static Request post(String u) { return null; } public static Request get(String u) { return null; } public Request bodyString(String s) { return this; } public Object execute() { return null; } }"),
            Map.entry(
                    "org.apache.hc.core5.http.io.support.ClassicRequestBuilder",
                    "public class ClassicRequestBuilder { public static ClassicRequestBuilder post(String u) { return null; } public static ClassicRequestBuilder put() { return null; } public static ClassicRequestBuilder create(String m) { return null; } public ClassicRequestBuilder setUri(String u) { return this; } public Object build() { return null; } }"),
            Map.entry(
                    "okhttp3.Request",
                    "public class Request { public static class Builder { public Builder url(String u) { return this; } public Builder url(HttpUrl u) { return this; } public Builder get() { return this; } public Builder post(Object b) { return this; } public Builder put(Object b) { return this; } public Builder delete() { return this; } public Builder method(String m, Object b) { return this; } public Builder header(String a, String b) { return this; } public Request build() { return null; } } }"),
            Map.entry(
                    "okhttp3.HttpUrl",
                    "public class HttpUrl { public static HttpUrl parse(String u) { return null; } public static HttpUrl get(String u) { return null; } public Builder newBuilder() { return null; } public HttpUrl resolve(String s) { return this; } public static class Builder { public Builder scheme(String s) { return this; } public Builder host(String s) { return this; } public Builder addPathSegment(String s) { return this; } public Builder addPathSegments(String s) { return this; } public Builder addQueryParameter(String a, String b) { return this; } public HttpUrl build() { return null; } } }"),
            Map.entry(
                    "org.springframework.http.HttpMethod",
                    "public final class HttpMethod { public static final HttpMethod GET = null; public static final HttpMethod POST = null; public static final HttpMethod PUT = null; public static final HttpMethod DELETE = null; }"),
            Map.entry(
                    "org.springframework.http.RequestEntity",
                    "public class RequestEntity { public static RequestEntity put(String u, Object... v) { return null; } public static RequestEntity get(java.net.URI u) { return null; } }"),
            Map.entry(
                    "org.springframework.web.client.RestTemplate",
                    "public class RestTemplate { public <T> T getForObject(String u, Class<T> c, Object... v) { return null; } public <T> T postForObject(String u, Object b, Class<T> c, Object... v) { return null; } public void put(String u, Object b, Object... v) {} public void delete(String u, Object... v) {} public Object exchange(String u, org.springframework.http.HttpMethod m, Object e, Class<?> c, Object... v) { return null; } }"),
            Map.entry(
                    "org.springframework.web.client.RestClient",
                    "public interface RestClient { static RestClient create(String u) { return null; } static Builder builder() { return null; } interface Builder { Builder baseUrl(String u); RestClient build(); } UriSpec get(); BodySpec post(); UriSpec delete(); BodySpec method(org.springframework.http.HttpMethod m); interface UriSpec { UriSpec uri(String u, Object... v); UriSpec uri(java.util.function.Function<org.springframework.web.util.UriBuilder, java.net.URI> f); Object retrieve(); } interface BodySpec extends UriSpec { BodySpec body(Object b); } }"),
            Map.entry(
                    "org.springframework.web.reactive.function.client.WebClient",
                    "public interface WebClient { Spec get(); Spec post(); interface Spec { Spec uri(String u, Object... v); Spec bodyValue(Object o); Object retrieve(); } }"),
            Map.entry(
                    "org.springframework.web.util.UriBuilder",
                    "public interface UriBuilder { UriBuilder path(String p); UriBuilder pathSegment(String... p); UriBuilder queryParam(String a, Object... b); java.net.URI build(Object... v); }"),
            Map.entry(
                    "org.springframework.web.util.UriComponentsBuilder",
                    "public class UriComponentsBuilder implements UriBuilder { public static UriComponentsBuilder fromUriString(String u) { return null; } public static UriComponentsBuilder newInstance() { return null; } public UriComponentsBuilder path(String p) { return this; } public UriComponentsBuilder pathSegment(String... p) { return this; } public UriComponentsBuilder host(String p) { return this; } public UriComponentsBuilder queryParam(String a, Object... b) { return this; } public java.net.URI build(Object... v) { return null; } public String toUriString() { return null; } }"),
            Map.entry("jakarta.ws.rs.client.Client", "public interface Client { WebTarget target(String u); }"),
            Map.entry(
                    "jakarta.ws.rs.client.WebTarget",
                    "public interface WebTarget { WebTarget path(String p); WebTarget resolveTemplate(String n, Object v); WebTarget queryParam(String a, Object... b); Invocation.Builder request(String... t); }"),
            Map.entry(
                    "jakarta.ws.rs.client.SyncInvoker",
                    "public interface SyncInvoker { Object get(); Object post(Object e); Object put(Object e); Object delete(); Object method(String m); }"),
            Map.entry(
                    "jakarta.ws.rs.client.Invocation",
                    "public interface Invocation { interface Builder extends SyncInvoker { Builder header(String n, Object v); } }"),
            Map.entry(
                    "jakarta.ws.rs.core.UriBuilder",
                    "public abstract class UriBuilder { public static UriBuilder fromUri(String u) { return null; } public abstract UriBuilder path(String p); public abstract UriBuilder segment(String... p); public abstract java.net.URI build(Object... v); }"),
            Map.entry("jakarta.ws.rs.core.UriInfo", "public interface UriInfo { UriBuilder getBaseUriBuilder(); }"),
            Map.entry(
                    "kong.unirest.Unirest",
                    "public class Unirest { public static Req post(String u) { return null; } public static Req get(String u) { return null; } public static Req delete(String u) { return null; } public interface Req { Req routeParam(String a, String b); Req header(String a, String b); Req body(Object o); Res asJson(); } public interface Res { java.util.Map<String, String> getBody(); } }"),
            Map.entry(
                    "com.atlassian.sal.api.net.RequestFactory",
                    "public interface RequestFactory { Object createRequest(MethodType m, String u); enum MethodType { GET, POST, PUT, DELETE } }"),
            Map.entry(
                    "io.javalin.Javalin",
                    "public class Javalin { public Javalin get(String p, java.util.function.Consumer<Object> h) { return this; } public Javalin post(String p, java.util.function.Consumer<Object> h) { return this; } }"),
            Map.entry(
                    "org.slf4j.Logger",
                    "public interface Logger { void info(String m, Object... a); void warn(String m); }"));

    private HttpLibraries() {}

    /** Compiles them into a folder, and hands it back. */
    static Path compile(Path folder) {
        ProcessorProject library = new ProcessorProject(folder);
        SOURCES.forEach((name, text) -> library.write(
                "src/" + name.replace('.', '/') + ".java",
                "package " + name.substring(0, name.lastIndexOf('.')) + ";\n" + text + "\n"));
        return library.compileUnprocessed().path(ProcessorProject.CLASSES);
    }
}
