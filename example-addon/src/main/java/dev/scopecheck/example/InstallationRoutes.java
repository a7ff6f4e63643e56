package dev.scopecheck.example;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Answers the callbacks by which HipChat announces that the add-on was installed or uninstalled. */
final class InstallationRoutes {
    private final Installer installer;

    InstallationRoutes(Installer installer) {
        this.installer = installer;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/installations", this::install);
        routes.delete("/installations/{oauthId}", this::uninstall);
    }

    private void install(Context context) {
        context.status(InstalledCallback.parse(context.body())
                .map(callback -> installer.install(callback) ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .orElse(HttpStatus.BAD_REQUEST));
    }

    private void uninstall(Context context) {
        installer.uninstall(context.pathParam("oauthId"));
        context.status(HttpStatus.NO_CONTENT);
    }
}
