package app;

import dev.scopecheck.RequiresScope;

class GreeterClient {
    @RequiresScope("view_room")
    void look() {}
}
