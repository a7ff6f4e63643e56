package app;

import dev.scopecheck.AddonDescriptor;
import dev.scopecheck.CallsEndpoint;

@AddonDescriptor
class Greeter {
    @CallsEndpoint("POST /v2/room/{room}/notifications")
    void greet(String room) {}
}
