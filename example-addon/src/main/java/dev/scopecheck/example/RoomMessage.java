package dev.scopecheck.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A message that someone wrote in a room. */
record RoomMessage(long roomId, String text) {

    /** Reads what a webhook sends; empty for any other event. */
    static Optional<RoomMessage> parse(String body) {
        JsonNode json = Json.parse(body);
        JsonNode room = json.at("/item/room/id");
        if (!Json.text(json.path("event")).equals("room_message") || !room.isIntegralNumber()) {
            return Optional.empty();
        }
        return Optional.of(new RoomMessage(room.asLong(), Json.text(json.at("/item/message/message"))));
    }

    boolean callsStandup() {
        return text.startsWith("/standup");
    }
}
