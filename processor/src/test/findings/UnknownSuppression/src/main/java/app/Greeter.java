package app;

import static dev.scopecheck.hipchat.HipChatScopes.SEND_NOTIFICATION;

import dev.scopecheck.RequiresScope;

class Greeter {
    @SuppressWarnings("missing-scopes")
    @RequiresScope(SEND_NOTIFICATION)
    void greet(String room) {}
}
