package app;

import dev.scopecheck.RequiresScope;

@Notifies
@RequiresScope("view_room")
@interface Loud {}
