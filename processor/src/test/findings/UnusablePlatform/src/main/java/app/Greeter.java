package app;

import static dev.scopecheck.hipchat.HipChatScopes.SEND_NOTIFICATION;

import dev.scopecheck.AddonDescriptor;
import dev.scopecheck.RequiresScope;

@AddonDescriptor
class Greeter {
    @RequiresScope(SEND_NOTIFICATION)
    void greet(String room) {}
}
