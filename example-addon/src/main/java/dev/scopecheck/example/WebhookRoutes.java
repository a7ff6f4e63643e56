package dev.scopecheck.example;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Function;

/** Answers the webhooks that the descriptor declares. */
final class WebhookRoutes {
    private static final String SCHEME = "JWT ";

    private final SignedRequests signedRequests;
    private final Function<Installation, Standup> standups;

    WebhookRoutes(SignedRequests signedRequests, Function<Installation, Standup> standups) {
        this.signedRequests = signedRequests;
        this.standups = standups;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/webhooks/room-message", this::takeMessage);
    }

    private void takeMessage(Context context) {
        Optional<Installation> signer = findToken(context).flatMap(signedRequests::findSigner);
        if (signer.isEmpty()) {
            context.status(HttpStatus.UNAUTHORIZED);
            return;
        }
        RoomMessage.parse(context.body())
                .filter(RoomMessage::callsStandup)
                .ifPresent(message -> standups.apply(signer.get()).open(message.roomId()));
        context.status(HttpStatus.NO_CONTENT);
    }

    /** HipChat's pages name both places: the reference the header, the guide the query parameter. */
    private static Optional<String> findToken(Context context) {
        return Optional.ofNullable(context.header("Authorization"))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()))
                .or(() -> Optional.ofNullable(context.queryParam("signed_request")));
    }
}
