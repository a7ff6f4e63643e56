package dev.scopecheck.example;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;

/** Serves the descriptor, and the homepage that it links to. */
final class DescriptorRoutes {
    private final Descriptor descriptor;
    private final Settings settings;

    DescriptorRoutes(Descriptor descriptor, Settings settings) {
        this.descriptor = descriptor;
        this.settings = settings;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", context -> context.result("Stand-up is a HipChat add-on. Type /standup in a room."));
        routes.get("/atlassian-connect.json", this::serveDescriptor);
    }

    private void serveDescriptor(Context context) {
        String baseUrl = settings.baseUrl(context.req().getLocalPort());
        context.contentType(ContentType.APPLICATION_JSON).result(descriptor.servedAt(baseUrl));
    }
}
