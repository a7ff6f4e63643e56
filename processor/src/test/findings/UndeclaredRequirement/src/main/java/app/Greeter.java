package app;

import dev.scopecheck.RequiresScope;

class Greeter {
    @RequiresScope("send_notification")
    void greet(String room) {}

    void greetAll(Iterable<String> rooms) {
        rooms.forEach(this::greet);
    }
}
