package app;

import dev.scopecheck.AddonDescriptor;
import dev.scopecheck.CallsEndpoint;

@AddonDescriptor
class Greeter {
    @CallsEndpoint("GET /v2/room/{room}/avatar")
    void portrait(String room) {}
}
