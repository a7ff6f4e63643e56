package app;

import dev.scopecheck.AddonDescriptor;
import dev.scopecheck.RequiresScope;

@AddonDescriptor
class Greeter {
    @RequiresScope
    void greet(String room) {}
}
