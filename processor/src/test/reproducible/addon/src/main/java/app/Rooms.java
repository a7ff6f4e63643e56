package app;

import dev.scopecheck.CallsEndpoint;
import dev.scopecheck.RequiresScope;
import java.util.List;

@WithCompanion
interface Rooms {

    @CallsEndpoint("GET /v2/room/{id}")
    Room find(String id);

    @RequiresScope(anyOf = {"view_room", "view_group"}, reason = "Lists them.")
    default List<Room> all() {
        return List.of();
    }

    record Room(String name) {

        @Loud
        public Room {}

        @CallsEndpoint("PUT /v2/room/{room}/topic")
        Room renamed(String to) {
            return new Room(to);
        }
    }

    enum Kind {
        OPEN {
            @RequiresScope("view_messages")
            @Override
            void read() {}
        },
        CLOSED;

        @Notifies
        void read() {}

        @RequiresScope({"view_group", "admin_room"})
        static final class Archive {

            void store() {
                new Object() {
                    @RequiresScope("view_messages")
                    void local() {}
                }.local();
            }
        }
    }
}
