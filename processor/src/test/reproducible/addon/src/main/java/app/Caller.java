package app;

import client.RoomClient;
import dev.scopecheck.RequiresScope;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

@WithCompanion
class Caller {

    private final List<Rooms.Kind> kinds = List.of(Rooms.Kind.values());
    private final Consumer<Rooms.Kind> read = Rooms.Kind::read;

    @RequiresScope({"view_room", "view_group", "send_notification", "view_messages"})
    void run(Rooms rooms) {
        kinds.forEach(read);
        Supplier<RoomClient> opened = RoomClient::new;
        try (RoomClient client = opened.get()) {
            for (String room : client) {
                rooms.find(room).renamed("ä");
                client.post(room);
            }
        }
        new Rooms.Kind.Archive().store();
    }

    String token() {
        return AddonScopes.TOKEN_SCOPE + AddonScopes.ALL + AddonScopes.DESCRIPTOR;
    }
}
