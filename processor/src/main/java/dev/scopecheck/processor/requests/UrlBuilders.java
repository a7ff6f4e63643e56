package dev.scopecheck.processor.requests;

import dev.scopecheck.core.platform.UrlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Reads what the URL builders of libraries come to, known by the names of their types. */
public final class UrlBuilders {

    /** Builders, what they build, and what starts them. */
    private static final List<String> TYPES = List.of(
            "jakarta.ws.rs.core.UriBuilder",
            "javax.ws.rs.core.UriBuilder",
            "jakarta.ws.rs.client.WebTarget",
            "javax.ws.rs.client.WebTarget",
            "jakarta.ws.rs.client.Client",
            "javax.ws.rs.client.Client",
            "com.sun.jersey.api.client.Client",
            "com.sun.jersey.api.client.WebResource",
            "org.springframework.web.util.",
            "org.apache.http.client.utils.URIBuilder",
            "org.apache.hc.core5.net.URIBuilder",
            "okhttp3.HttpUrl",
            "okhttp3.HttpUrl.Builder",
            "com.squareup.okhttp.HttpUrl",
            "com.squareup.okhttp.HttpUrl.Builder",
            "com.google.api.client.http.GenericUrl",
            "io.micronaut.http.uri.UriBuilder",
            "android.net.Uri",
            "android.net.Uri.Builder");

    /** Those of them whose calls change them, with the builders of the JDK. */
    private static final List<String> MUTABLE = List.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "jakarta.ws.rs.core.UriBuilder",
            "javax.ws.rs.core.UriBuilder",
            "org.springframework.web.util.UriComponentsBuilder",
            "org.springframework.web.util.UriBuilder",
            "org.apache.http.client.utils.URIBuilder",
            "org.apache.hc.core5.net.URIBuilder",
            "okhttp3.HttpUrl.Builder",
            "com.squareup.okhttp.HttpUrl.Builder",
            "com.google.api.client.http.GenericUrl",
            "io.micronaut.http.uri.UriBuilder",
            "android.net.Uri.Builder");

    private static final Set<String> STARTS = Set.of(
            ResolvedCall.NEW,
            "fromUri",
            "fromUriString",
            "fromHttpUrl",
            "fromPath",
            "newInstance",
            "of",
            "parse",
            "get",
            "target",
            "resource",
            "uri",
            "create");

    private static final Set<String> HOSTS = Set.of("host", "setHost", "authority", "encodedAuthority");

    /** The names that tell of segments; a word in their arguments may be a part of a path without any slash. */
    public static final Set<String> SEGMENTS = Set.of(
            "path",
            "pathSegment",
            "segment",
            "addPathSegment",
            "addPathSegments",
            "addEncodedPathSegment",
            "addEncodedPathSegments",
            "appendPath",
            "appendEncodedPath",
            "appendPathSegments");

    /** Those of them that encode a slash. */
    private static final Set<String> ENCODING =
            Set.of("pathSegment", "segment", "addPathSegment", "addEncodedPathSegment", "appendPath");

    private static final Set<String> PATHS =
            Set.of("setPath", "replacePath", "encodedPath", "setPathSegments", "setRawPath");

    /** They leave the path what it is, and hand it on as something else than a builder. */
    private static final Set<String> ENDS = Set.of(
            "toString",
            "toUriString",
            "build",
            "buildAndExpand",
            "buildFromMap",
            "buildFromEncoded",
            "expand",
            "encode",
            "toUri",
            "toURL",
            "toURI",
            "uri",
            "url",
            "getUri",
            "getURI",
            "toUrl",
            "buildString",
            "toASCIIString");

    private final Attribution code;
    private final StringEvaluator reader;

    UrlBuilders(Attribution code, StringEvaluator reader) {
        this.code = code;
        this.reader = reader;
    }

    static boolean isMutable(String type) {
        return Attribution.isOf(type, MUTABLE);
    }

    /** Whether it is an address, or builds one. */
    static boolean isAddress(String type) {
        return type.equals("java.net.URL") || Attribution.isOf(type, TYPES);
    }

    /** What the builder or what it builds comes to; nothing where it is none of these. */
    Optional<PossibleStrings> read(ResolvedCall call) {
        return call.isOf(TYPES) ? Optional.of(step(call)) : Optional.empty();
    }

    private PossibleStrings step(ResolvedCall call) {
        List<PossibleStrings> arguments = reader.readAll(call.arguments());
        if (arguments.isEmpty() && (call.isNew() || call.name().equals("newInstance"))) {
            return PossibleStrings.EMPTY;
        }
        if (arguments.isEmpty() || !(isStart(call) || SEGMENTS.contains(call.name()) || changesAll(call))) {
            return kept(call);
        }
        if (isStart(call)) {
            return arguments.get(0);
        }
        PossibleStrings before = receiver(call);
        if (HOSTS.contains(call.name())) {
            return PossibleStrings.of("https://").then(arguments.get(0)).then(before.map(UrlText::withoutHost));
        }
        if (call.name().equals("resolve")) {
            return FormatStrings.resolve(before, arguments.get(0));
        }
        boolean appends = SEGMENTS.contains(call.name());
        if (appends && call.name().equals("path") && call.owner().startsWith("org.springframework.")) {
            return before.then(arguments.get(0));
        }
        List<PossibleStrings> added = ENCODING.contains(call.name())
                ? arguments.stream().map(PossibleStrings::asSegment).toList()
                : arguments;
        PossibleStrings path = appends ? before : before.map(all -> all.substring(0, UrlText.pathStart(all)));
        return added.stream().reduce(path, FormatStrings::segment);
    }

    private static boolean changesAll(ResolvedCall call) {
        return HOSTS.contains(call.name())
                || PATHS.contains(call.name())
                || call.name().equals("resolve");
    }

    /** A constructor, or what is called on a type, or on a client. */
    private boolean isStart(ResolvedCall call) {
        return STARTS.contains(call.name())
                && (call.isNew()
                        || call.name().equals("target")
                        || call.name().equals("resource")
                        || call.receiver()
                                .flatMap(code::element)
                                .filter(UrlBuilders::isType)
                                .isPresent());
    }

    private static boolean isType(Element element) {
        return element.getKind().isClass() || element.getKind().isInterface();
    }

    /** Query parameters, ports and the like, and what hands on the same as another type. */
    private PossibleStrings kept(ResolvedCall call) {
        boolean same = ENDS.contains(call.name()) || Attribution.isOf(code.typeName(call.tree()), TYPES);
        return same ? receiver(call) : PossibleStrings.UNKNOWN;
    }

    private PossibleStrings receiver(ResolvedCall call) {
        return call.receiver().map(reader::read).orElse(PossibleStrings.UNKNOWN);
    }
}
