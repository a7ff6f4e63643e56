package app;

import dev.scopecheck.AddonDescriptor;
import dev.scopecheck.CallsEndpoint;

@AddonDescriptor
class Greeter {
    @CallsEndpoint("POST /v2/room/{room}/message")
    void say(String room) {}
}
