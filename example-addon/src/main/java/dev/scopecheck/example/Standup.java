package dev.scopecheck.example;

import java.util.List;

/** Asks everyone in a room for their news. */
final class Standup {
    private final RoomApi api;

    Standup(RoomApi api) {
        this.api = api;
    }

    void open(long roomId) {
        Room room = api.read(roomId);
        List<String> people = api.listParticipants(room);
        api.sendNotification(room, question(room, people));
        api.setTopic(room, "Stand-up: " + people.size() + (people.size() == 1 ? " person" : " people"));
    }

    private static String question(Room room, List<String> people) {
        if (people.isEmpty()) {
            return "Stand-up in " + room.name() + ": nobody is here.";
        }
        return "Stand-up in " + room.name() + ": " + String.join(", ", people)
                + ", what have you done, what comes next, what is in your way?";
    }
}
