package dev.scopecheck.example;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The part of the stand-in host that issues access tokens. */
final class TokenOffice {
    static final Answer UNKNOWN_CLIENT = error(401, "invalid_client");

    private final Map<String, Registration> registrations = new ConcurrentHashMap<>();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final AtomicInteger issued = new AtomicInteger();
    private final Duration lifetime;

    TokenOffice(Duration lifetime) {
        this.lifetime = lifetime;
    }

    void register(Registration registration) {
        registrations.put(registration.credentials().oauthId(), registration);
    }

    void forget(Registration registration) {
        registrations.remove(registration.credentials().oauthId());
        grants.values().removeIf(grant -> grant.holder().equals(registration));
    }

    Answer issue(Credentials credentials, String grantType, String scope) {
        Optional<Registration> holder = Optional.ofNullable(registrations.get(credentials.oauthId()))
                .filter(registration -> registration.credentials().equals(credentials));
        if (holder.isEmpty()) {
            return UNKNOWN_CLIENT;
        }
        if (!grantType.equals("client_credentials")) {
            return error(400, "unsupported_grant_type");
        }
        List<String> scopes = scope.isEmpty() ? List.of() : List.of(scope.split(" "));
        if (!holder.get().scopes().containsAll(scopes)) {
            return error(400, "invalid_scope");
        }
        String token = "token-" + issued.incrementAndGet();
        grants.put(token, new Grant(holder.get(), scopes));
        return new Answer(200, render(token, scope));
    }

    Optional<Grant> find(String token) {
        return Optional.ofNullable(grants.get(token));
    }

    void revokeAll() {
        grants.clear();
    }

    int issued() {
        return issued.get();
    }

    /** The codes are those of OAuth 2; HipChat's own words are not known. */
    private static Answer error(int status, String code) {
        return new Answer(status, Json.render(Map.of("error", code)));
    }

    private String render(String token, String scope) {
        return Json.render(Map.of(
                "access_token",
                token,
                "token_type",
                "bearer",
                "scope",
                scope,
                "expires_in",
                lifetime.toSeconds(),
                "group_id",
                StandInHost.GROUP,
                "group_name",
                "Group"));
    }

    /** What a token stands for. */
    record Grant(Registration holder, List<String> scopes) {}
}
