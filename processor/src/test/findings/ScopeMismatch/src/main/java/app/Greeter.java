package app;

import static dev.scopecheck.hipchat.HipChatScopes.VIEW_ROOM;

import dev.scopecheck.AddonDescriptor;
import dev.scopecheck.CallsEndpoint;
import dev.scopecheck.RequiresScope;

@AddonDescriptor
class Greeter {
    @CallsEndpoint("GET /v2/room/{room}/history")
    @RequiresScope(VIEW_ROOM)
    void read(String room) {}
}
