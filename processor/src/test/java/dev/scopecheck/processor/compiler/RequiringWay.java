package dev.scopecheck.processor.compiler;

import java.nio.file.Path;
import java.util.Locale;

/** The ways in which a method {@code Api.post} requires a scope. */
enum RequiringWay {
    NAMES("class Api { @RequiresScope(\"S\") public void post(String id) {} }"),
    ANY_OF("class Api { @RequiresScope(anyOf = {\"ALSO\", \"S\"}) public void post(String id) {} }"),
    COMPOSED("""
            class Api {
                @RequiresScope("S") @interface Posts {}
                @Posts public void post(String id) {}
            }
            """),
    ENDPOINT("class Api { @CallsEndpoint(\"METHOD PATH\") public void post(String id) {} }"),
    CLIENT("interface Api { @retrofit2.http.METHOD(\"PATH\") Object post(String id); }"),
    TEXT("""
            class Api {
                public Object post(String id) {
                    return java.net.http.HttpRequest.newBuilder(java.net.URI.create("HOST" + "PATH".replace("{id}", id)))
                            .METHOD(java.net.http.HttpRequest.BodyPublishers.noBody())
                            .build();
                }
            }
            """),
    MODULE(NAMES.source),
    JAR(NAMES.source);

    private final String source;

    RequiringWay(String source) {
        this.source = source;
    }

    static RequiringWay of(String words) {
        return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Adds the method to an add-on's sources, or compiles it in a module or library of its own. */
    void addTo(ProcessorProject addon, RequiringPlatform platform) {
        if (this != MODULE && this != JAR) {
            addon.source("Api", platform.fill(source));
            return;
        }
        ProcessorProject other = platform.project(addon.folder().resolveSibling("client"))
                .option(this == JAR ? "-proc:none" : "-Ascopecheck.mode=library")
                .source("Api", platform.fill("public " + source));
        Path classes = other.compile(FrontEnd.JAVAC).classOutput();
        addon.library(classes);
        if (this == MODULE) {
            addon.option("-Ascopecheck.modules=" + addon.folder().relativize(classes));
        }
    }
}
