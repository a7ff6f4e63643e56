package dev.scopecheck.processor.requests;

import java.util.List;
import java.util.Set;

/** The types of libraries that take texts, by what they do with them. A name that ends with a dot is the start of many. */
final class KnownLibraries {

    /** They send requests, or describe them. */
    static final List<String> CLIENTS = List.of(
            "com.atlassian.sal.api.net.",
            "com.google.api.client.http.",
            "com.mashape.unirest.",
            "com.ning.http.client.",
            "com.squareup.okhttp.",
            "com.sun.jersey.api.client.",
            "io.micronaut.http.HttpRequest",
            "io.micronaut.http.client.",
            "io.vertx.ext.web.client.",
            "jakarta.ws.rs.client.",
            "java.net.HttpURLConnection",
            "java.net.URLConnection",
            "java.net.http.",
            "javax.net.ssl.HttpsURLConnection",
            "javax.ws.rs.client.",
            "kong.unirest.",
            "okhttp3.",
            "org.apache.commons.httpclient.",
            "org.apache.hc.",
            "org.apache.http.",
            "org.asynchttpclient.",
            "org.eclipse.jetty.client.",
            "org.jsoup.",
            "org.springframework.http.RequestEntity",
            "org.springframework.web.client.",
            "org.springframework.web.reactive.function.client.");

    /** Their requests are {@code GET} where nothing else is said. */
    private static final List<String> GET_BY_DEFAULT =
            List.of("com.squareup.okhttp.", "java.net.http.", "okhttp3.", "org.jsoup.");

    /** They log, serve, test, compare, or keep texts, and send nothing anywhere. */
    private static final List<String> OTHERS = List.of(
            "ch.qos.logback.",
            "com.fasterxml.jackson.",
            "com.github.tomakehurst.wiremock.",
            "com.google.common.flogger.",
            "com.sun.net.httpserver.",
            "io.helidon.webserver.",
            "io.javalin.",
            "io.quarkus.logging.",
            "io.restassured.",
            "io.undertow.",
            "io.vertx.ext.web.Route",
            "io.vertx.ext.web.Router",
            "jakarta.servlet.",
            "java.io.",
            "java.lang.",
            "java.net.URLDecoder",
            "java.net.URLEncoder",
            "java.nio.",
            "java.sql.",
            "java.text.",
            "java.util.logging.",
            "java.util.regex.",
            "javax.servlet.",
            "org.apache.commons.logging.",
            "org.apache.log4j.",
            "org.apache.logging.",
            "org.assertj.",
            "org.eclipse.jetty.ee",
            "org.eclipse.jetty.server.",
            "org.eclipse.jetty.servlet.",
            "org.hamcrest.",
            "org.jboss.logging.",
            "org.junit.",
            "org.mockito.",
            "org.mockserver.",
            "org.slf4j.",
            "org.springframework.mock.",
            "org.springframework.security.",
            "org.springframework.test.",
            "org.springframework.web.reactive.function.server.",
            "org.springframework.web.servlet.",
            "ratpack.",
            "spark.");

    /** A text that is compared, looked up, cut or logged is not sent. */
    private static final Set<String> QUESTIONS = Set.of(
            "compareTo",
            "contains",
            "containsKey",
            "debug",
            "endsWith",
            "equals",
            "equalsIgnoreCase",
            "error",
            "forward",
            "getRequestDispatcher",
            "getResource",
            "getResourceAsStream",
            "indexOf",
            "info",
            "log",
            "matches",
            "print",
            "printf",
            "println",
            "redirect",
            "remove",
            "sendRedirect",
            "split",
            "startsWith",
            "substringAfter",
            "substringBefore",
            "trace",
            "warn");

    /** A client is given other texts by these names than that of the address. */
    private static final Set<String> BESIDE = Set.of(
            "accept",
            "addHeader",
            "body",
            "bodyString",
            "bodyValue",
            "contentType",
            "cookie",
            "field",
            "header",
            "headers",
            "ofString",
            "queryParam",
            "queryString",
            "resolveTemplate",
            "routeParam",
            "setBody",
            "setHeader");

    private KnownLibraries() {}

    static boolean isClient(ResolvedCall call) {
        return call.isOf(CLIENTS);
    }

    /** Whether a text that is handed to it goes nowhere. */
    static boolean isOther(ResolvedCall call) {
        String type = call.owner().substring(call.owner().lastIndexOf('.') + 1);
        return call.isOf(OTHERS)
                || type.endsWith("Logger")
                || type.equals("Log")
                || QUESTIONS.contains(call.name())
                || (isClient(call) && BESIDE.contains(call.name()));
    }

    static boolean getsByDefault(ResolvedCall call) {
        return call.isOf(GET_BY_DEFAULT);
    }
}
