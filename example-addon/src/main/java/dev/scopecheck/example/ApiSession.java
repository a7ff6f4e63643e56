package dev.scopecheck.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** Calls HipChat's REST API in the name of one installation. */
final class ApiSession {
    private final HostClient client;
    private final AccessTokens tokens;
    private final Installation installation;

    ApiSession(HostClient client, AccessTokens tokens, Installation installation) {
        this.client = client;
        this.tokens = tokens;
        this.installation = installation;
    }

    JsonNode get(String path) {
        return call("GET", path, BodyPublishers.noBody()).json();
    }

    void post(String path, Map<String, ?> fields) {
        call("POST", path, BodyPublishers.ofString(Json.render(fields)));
    }

    void put(String path, Map<String, ?> fields) {
        call("PUT", path, BodyPublishers.ofString(Json.render(fields)));
    }

    private Answer call(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = client.request(installation.host().apiUrl() + path)
                .setHeader("Content-Type", "application/json")
                .method(method, body);
        Answer answer = send(request);
        if (!answer.isSuccess()) {
            throw new HostException(method + " " + path + " answered " + answer.status() + ": " + answer.excerpt());
        }
        return answer;
    }

    /** A token can be revoked before it expires; so a 401 is worth one more try with a new one. */
    private Answer send(HttpRequest.Builder request) {
        String token = tokens.get(installation);
        Answer answer = client.send(authorized(request, token));
        if (answer.status() != 401) {
            return answer;
        }
        return client.send(authorized(request, tokens.replace(installation, token)));
    }

    private static HttpRequest authorized(HttpRequest.Builder request, String token) {
        return request.setHeader("Authorization", "Bearer " + token).build();
    }
}
