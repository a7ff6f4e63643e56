package app;

import dev.scopecheck.AddonDescriptor;
import dev.scopecheck.RequiresScope;

@AddonDescriptor
class Greeter {
    @RequiresScope("send_notifications")
    void greet(String room) {}
}
