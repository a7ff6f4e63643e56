package dev.scopecheck.example;

import java.nio.file.Path;
import java.util.Optional;

/** A stand-in host and the running add-on, which is installed there. */
record Scene(StandInHost host, Addon addon, Registration registration) implements AutoCloseable {

    static Scene open(Path directory) {
        return open(directory, StandInHost.start());
    }

    static Scene open(Path directory, StandInHost host) {
        Addon addon = startAddon(directory, AddonScopes.TOKEN_SCOPE);
        return new Scene(host, addon, host.install(descriptorUrl(addon)));
    }

    static Addon startAddon(Path directory, String tokenScope) {
        return Addon.start(new Settings(0, Optional.empty(), directory.resolve("standup")), tokenScope);
    }

    static String descriptorUrl(Addon addon) {
        return "http://localhost:" + addon.port() + "/atlassian-connect.json";
    }

    int sayStandup() {
        return host.say(registration, "/standup");
    }

    @Override
    public void close() {
        addon.close();
        host.close();
    }
}
