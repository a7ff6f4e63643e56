package dev.scopecheck.example;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running add-on. */
final class Addon implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Addon.class);

    private final InstallationStore store;
    private final Javalin server;

    private Addon(InstallationStore store, Javalin server) {
        this.store = store;
        this.server = server;
    }

    /** Starts the add-on; {@code tokenScope} are the scopes that it asks for, separated by spaces. */
    static Addon start(Settings settings, String tokenScope) {
        HostClient client = new HostClient();
        AccessTokens tokens = new AccessTokens(client, tokenScope);
        InstallationStore store = InstallationStore.open(settings.database());
        DescriptorRoutes descriptor = new DescriptorRoutes(Descriptor.read(AddonScopes.DESCRIPTOR), settings);
        InstallationRoutes installations = new InstallationRoutes(new Installer(client, tokens, store));
        WebhookRoutes webhooks = new WebhookRoutes(
                new SignedRequests(store), signer -> new Standup(new RoomApi(new ApiSession(client, tokens, signer))));
        Javalin server = Javalin.create(config -> {
            quieten(config);
            descriptor.addTo(config.routes);
            installations.addTo(config.routes);
            webhooks.addTo(config.routes);
            config.routes.exception(HostException.class, Addon::report);
        });
        try {
            return new Addon(store, server.start(settings.port()));
        } catch (JavalinBindException e) {
            store.close();
            throw new StartException(
                    "cannot listen on port " + settings.port() + " (PORT): another process uses it", e);
        }
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        store.close();
    }

    private static void quieten(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
    }

    private static void report(HostException failure, Context context) {
        LOG.warn("{} {}: {}", context.method(), context.path(), failure.getMessage());
        context.status(HttpStatus.BAD_GATEWAY);
    }
}
