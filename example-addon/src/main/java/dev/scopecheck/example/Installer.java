package dev.scopecheck.example;

import java.util.Optional;

/** Takes up the installations that HipChat announces, and gives them up again. */
final class Installer {
    private final HostClient client;
    private final AccessTokens tokens;
    private final InstallationStore store;

    Installer(HostClient client, AccessTokens tokens, InstallationStore store) {
        this.client = client;
        this.tokens = tokens;
        this.store = store;
    }

    /**
     * Stores an installation once its server has issued a token for it.
     *
     * @return whether it was taken up: an {@code oauthId} that is known with other data is not, because the callback is
     *     not signed and could come from anyone
     */
    boolean install(InstalledCallback callback) {
        Installation installation = callback.at(readHost(callback.capabilitiesUrl()));
        Optional<Installation> known = store.find(installation.oauthId());
        if (known.isPresent()) {
            return known.get().equals(installation);
        }
        tokens.get(installation);
        store.add(installation);
        return true;
    }

    void uninstall(String oauthId) {
        store.remove(oauthId);
        tokens.forget(oauthId);
    }

    private HostUrls readHost(String capabilitiesUrl) {
        Answer answer = client.send(client.request(capabilitiesUrl).build());
        return Optional.of(answer)
                .filter(Answer::isSuccess)
                .flatMap(found -> HostUrls.parse(found.json()))
                .orElseThrow(() ->
                        new HostException("no capabilities document at " + capabilitiesUrl + ": " + answer.status()));
    }
}
