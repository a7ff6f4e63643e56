package app;

class Second {
    @dev.scopecheck.RequiresScope("admin_room") void second() {}
}
