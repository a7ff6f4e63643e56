package client;

import dev.scopecheck.CallsEndpoint;
import dev.scopecheck.RequiresScope;
import java.util.Iterator;
import java.util.List;

public class RoomClient implements AutoCloseable, Iterable<String> {

    @RequiresScope("view_room")
    public RoomClient() {}

    @CallsEndpoint(value = "POST /v2/room/{room}/notification", reason = "Posts für alle: “done”.")
    public void post(String room) {}

    @RequiresScope(anyOf = {"view_messages", "view_group"})
    @Override
    public Iterator<String> iterator() {
        return List.<String>of().iterator();
    }

    @RequiresScope("admin_room")
    @Override
    public void close() {}
}
