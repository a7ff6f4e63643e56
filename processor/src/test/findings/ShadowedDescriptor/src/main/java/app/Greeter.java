package app;

import static dev.scopecheck.hipchat.HipChatScopes.SEND_NOTIFICATION;

import dev.scopecheck.RequiresScope;

class Greeter {
    @RequiresScope(SEND_NOTIFICATION)
    void greet(String room) {}
}
