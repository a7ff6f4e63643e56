package dev.scopecheck.cli;

import java.nio.file.Path;
import java.util.Locale;

/** An add-on whose class {@code Bot} requires one scope, in one of the ways in which code can. */
final class RequiringAddOn {

    private static final String RETROFIT = """
            package retrofit2.http;

            public @interface %s {
                String value();
            }
            """;

    private final CommandLineProject project;
    private final Path folder;
    private final boolean plank;

    /** The ways to require a scope. */
    enum Way {
        ALL_OF,
        ANY_OF,
        ENDPOINT,
        CLIENT,
        RECOGNISED,
        MODULE,
        JAR;

        static Way of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }

        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    RequiringAddOn(Path folder, String mode, String platform) {
        this.folder = folder;
        this.plank = platform.equals("Plank");
        this.project = new CommandLineProject(folder).option("-Ascopecheck.mode=" + mode);
        if (plank) {
            project.plank();
        }
        String scopes = plank
                ? "{\"permissions\": {\"api\": []}}\n"
                : "{\"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": []}}}\n";
        project.write(descriptor(platform), scopes);
        if (!mode.equals("library")) {
            project.option(
                    "-Ascopecheck.descriptor=" + Path.of(descriptor(platform)).getFileName());
        }
    }

    static String descriptor(String platform) {
        return platform.equals("Plank") ? "src/main/resources/plank-addon.json" : CommandLineProject.DESCRIPTOR;
    }

    CommandLineProject requiringNothing() {
        return project.source("Bot", "class Bot {}\n");
    }

    CommandLineProject requiring(Way way) {
        return switch (way) {
            case ALL_OF -> method("@RequiresScope(" + either("send_notification", "cards:write") + ")");
            case ANY_OF ->
                method("@RequiresScope(anyOf = {"
                        + either("send_message\", \"send_notification", "cards:write\", \"boards:read") + "})");
            case ENDPOINT ->
                method("@CallsEndpoint(" + either("POST /v2/room/{room}/notification", "PUT /rest/cards/{card}") + ")");
            case CLIENT -> client();
            case RECOGNISED -> recognised();
            case MODULE -> module();
            case JAR -> jar();
        };
    }

    private CommandLineProject method(String annotation) {
        return project.source("Bot", "class Bot {\n    " + annotation + " void post() {}\n}\n");
    }

    private CommandLineProject client() {
        String verb = plank ? "PUT" : "POST";
        return project.write("src/main/java/retrofit2/http/" + verb + ".java", RETROFIT.formatted(verb))
                .source(
                        "Bot",
                        "interface Bot {\n    @retrofit2.http." + verb + "("
                                + either("room/{room}/notification", "rest/cards/{card}")
                                + ") Object post(String id);\n}\n");
    }

    private CommandLineProject recognised() {
        String url = either(
                "https://api.hipchat.com/v2/room/\" + id + \"/notification",
                "https://plank.example/rest/cards/\" + id + \"");
        return project.option("-Ascopecheck.inferEndpoints=true")
                .source("Bot", """
                class Bot {
                    Object post(String id) {
                        return java.net.http.HttpRequest.newBuilder(java.net.URI.create(%s)).%s(
                                java.net.http.HttpRequest.BodyPublishers.noBody()).build();
                    }
                }
                """.formatted(url, plank ? "PUT" : "POST"));
    }

    private CommandLineProject module() {
        CommandLineProject client =
                new CommandLineProject(folder.resolveSibling("client")).option("-Ascopecheck.mode=library");
        if (plank) {
            client.plank();
        }
        client.source("Api", api()).compile();
        return project.option("-Ascopecheck.modules=../client/target/classes").source("Bot", "class Bot {}\n");
    }

    private CommandLineProject jar() {
        CommandLineProject library = new CommandLineProject(folder.resolveSibling("library"));
        library.source("Api", api()).compileUnprocessed("Api");
        return project.library(library.path("target/classes"))
                .source("Bot", "class Bot {\n    void call() {\n        new Api().post();\n    }\n}\n");
    }

    private String api() {
        return "public class Api {\n    @RequiresScope(" + either("send_notification", "cards:write")
                + ") public void post() {}\n}\n";
    }

    private String either(String hipChat, String other) {
        return '"' + (plank ? other : hipChat) + '"';
    }
}
