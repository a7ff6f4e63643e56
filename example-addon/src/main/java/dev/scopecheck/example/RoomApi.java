package dev.scopecheck.example;

import static dev.scopecheck.hipchat.HipChatScopes.ADMIN_ROOM;

import com.fasterxml.jackson.databind.JsonNode;
import dev.scopecheck.CallsEndpoint;
import dev.scopecheck.RequiresScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The calls of HipChat's REST API that the add-on makes, each with the endpoint or the scope that it needs. */
final class RoomApi {
    private final ApiSession session;

    RoomApi(ApiSession session) {
        this.session = session;
    }

    @CallsEndpoint(
            value = "GET /v2/room/{room}",
            reason = "Stand-up reads the room's name, to say which room it is asking.")
    Room read(long id) {
        return new Room(id, Json.text(session.get("/room/" + id).path("name")));
    }

    @CallsEndpoint(
            value = "GET /v2/room/{room}/participant",
            reason = "Stand-up looks up who is in the room, to ask those people and nobody else.")
    List<String> listParticipants(Room room) {
        List<String> names = new ArrayList<>();
        for (JsonNode person : session.get(pathOf(room) + "/participant").path("items")) {
            names.add(Json.text(person.path("name")));
        }
        return List.copyOf(names);
    }

    @CallsEndpoint(
            value = "POST /v2/room/{room}/notification",
            reason = "Stand-up asks its question as a notification in the room.")
    void sendNotification(Room room, String text) {
        session.post(pathOf(room) + "/notification", Map.of("message", text, "message_format", "text"));
    }

    @RequiresScope(
            value = ADMIN_ROOM,
            reason = "Stand-up sets the room's topic, so that latecomers see what is going on.")
    void setTopic(Room room, String topic) {
        session.put(pathOf(room) + "/topic", Map.of("topic", topic));
    }

    private static String pathOf(Room room) {
        return "/room/" + room.id();
    }
}
