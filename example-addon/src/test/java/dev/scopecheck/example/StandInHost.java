package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Behaves as a HipChat server does towards an add-on, and records the API calls that it takes. */
final class StandInHost implements AutoCloseable {
    static final long GROUP = 7;
    static final long ROOM = 42;
    static final String ROOM_NAME = "R&D \"east\"";

    private final HostClient client = new HostClient();
    private final List<RecordedCall> calls = new CopyOnWriteArrayList<>();
    private final List<String> undecided = new CopyOnWriteArrayList<>();
    private final AtomicInteger registered = new AtomicInteger();
    private final TokenOffice tokens;
    private final ScopeGate gate;
    private final Javalin server;

    private StandInHost(TokenOffice tokens) {
        this.tokens = tokens;
        this.gate = new ScopeGate(tokens);
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            addRoutes(config.routes);
        });
    }

    static StandInHost start() {
        return start(Duration.ofHours(1));
    }

    static StandInHost start(Duration tokenLifetime) {
        StandInHost host = new StandInHost(new TokenOffice(tokenLifetime));
        host.server.start("127.0.0.1", 0);
        return host;
    }

    /** Reads the add-on's descriptor, and announces the installation to the add-on, as for one room. */
    Registration install(String descriptorUrl) {
        return install(descriptorUrl, "room", "");
    }

    /** The same, as if the descriptor did not declare the given scope. */
    Registration install(String descriptorUrl, String tokenKind, String withheldScope) {
        JsonNode descriptor = client.send(client.request(descriptorUrl).build()).json();
        List<String> scopes = new ArrayList<>(DeclaredScopes.of(descriptor));
        scopes.remove(withheldScope);
        int number = registered.incrementAndGet();
        Credentials credentials = new Credentials("oauth-" + number, "secret-" + number);
        Registration registration = new Registration(credentials, descriptor, List.copyOf(scopes), tokenKind);
        tokens.register(registration);
        assertThat(post(registration.callbackUrl(), announcement(registration)).status())
                .as("the add-on takes the installation")
                .isEqualTo(204);
        return registration;
    }

    /** Follows the add-on to another address, at which the installation goes on. */
    Registration reread(Registration registration, String descriptorUrl) {
        JsonNode descriptor = client.send(client.request(descriptorUrl).build()).json();
        return new Registration(
                registration.credentials(), descriptor, registration.scopes(), registration.tokenKind());
    }

    void uninstall(Registration registration) {
        tokens.forget(registration);
        HttpRequest request = client.request(registration.callbackUrl() + "/"
                        + registration.credentials().oauthId())
                .DELETE()
                .build();
        assertThat(client.send(request).isSuccess()).isTrue();
    }

    /** What the host posts to the add-on when it is installed. */
    Map<String, Object> announcement(Registration registration) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "oauthId", registration.credentials().oauthId(),
                "oauthSecret", registration.credentials().oauthSecret(),
                "capabilitiesUrl", url("/v2/capabilities"),
                "groupId", GROUP));
        if (registration.tokenKind().equals("room")) {
            fields.put("roomId", ROOM);
        }
        return fields;
    }

    /** Has someone write in the room, and delivers the signed webhook; returns the status that the add-on answers. */
    int say(Registration registration, String text) {
        JsonNode webhook = registration.webhook();
        assertThat(webhook.path("event").asText()).isEqualTo("room_message");
        assertThat(webhook.path("authentication").asText()).isEqualTo("jwt");
        assertThat(text).containsPattern(Pattern.compile(webhook.path("pattern").asText()));
        HttpRequest request = message(registration, text)
                .header("Authorization", "JWT " + registration.sign(Duration.ofMinutes(1)))
                .build();
        return client.send(request).status();
    }

    /** A webhook that is not signed yet. */
    HttpRequest.Builder message(Registration registration, String text) {
        Map<String, Object> item = Map.of(
                "message", Map.of("message", text, "from", Map.of("id", 1, "name", "user-1")),
                "room", Map.of("id", ROOM, "name", ROOM_NAME));
        return client.request(registration.webhook().path("url").asText())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.render(Map.of(
                        "event",
                        "room_message",
                        "oauth_client_id",
                        registration.credentials().oauthId(),
                        "item",
                        item))));
    }

    Answer post(String url, Map<String, ?> fields) {
        return client.send(client.request(url)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.render(fields)))
                .build());
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    List<RecordedCall> calls() {
        return List.copyOf(calls);
    }

    TokenOffice tokens() {
        return tokens;
    }

    /** Fails if there was a call whose answer is not known. */
    @Override
    public void close() {
        server.stop();
        assertThat(undecided).isEmpty();
    }

    private void addRoutes(RoutesConfig routes) {
        routes.get("/v2/capabilities", context -> context.result(capabilities()));
        routes.post("/v2/oauth/token", this::issueToken);
        for (HandlerType method : List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.DELETE)) {
            routes.addHttpHandler(method, "/<path>", this::takeCall);
        }
        routes.exception(ScopeGate.Undecided.class, (failure, context) -> {
            undecided.add(failure.getMessage());
            context.status(500);
        });
    }

    private String capabilities() {
        return Json.render(Map.of(
                "capabilities",
                Map.of(
                        "oauth2Provider", Map.of("tokenUrl", url("/v2/oauth/token")),
                        "hipchatApiProvider", Map.of("url", url("/v2/")))));
    }

    private void issueToken(Context context) {
        Answer answer = Optional.ofNullable(context.basicAuthCredentials())
                .map(pair -> new Credentials(pair.getUsername(), pair.getPassword()))
                .map(credentials ->
                        tokens.issue(credentials, formField(context, "grant_type"), formField(context, "scope")))
                .orElse(TokenOffice.UNKNOWN_CLIENT);
        send(context, answer);
    }

    private static String formField(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    private void takeCall(Context context) {
        String method = context.method().name();
        String token = Optional.ofNullable(context.header("Authorization"))
                .map(header -> header.replaceFirst("^Bearer ", ""))
                .orElse("");
        Answer answer =
                gate.findRefusal(method, context.path(), token).orElseGet(() -> roomAnswer(method, context.path()));
        calls.add(new RecordedCall(method, context.path(), context.body(), answer));
        send(context, answer);
    }

    private static Answer roomAnswer(String method, String path) {
        if (!method.equals("GET")) {
            return new Answer(204, "");
        }
        List<?> people = List.of(Map.of("id", 1, "name", "user-1"), Map.of("id", 2, "name", "user-2"));
        return new Answer(
                200,
                Json.render(
                        path.endsWith("/participant")
                                ? Map.of("items", people)
                                : Map.of("id", ROOM, "name", ROOM_NAME)));
    }

    private static void send(Context context, Answer answer) {
        context.status(answer.status()).contentType("application/json").result(answer.body());
    }
}
