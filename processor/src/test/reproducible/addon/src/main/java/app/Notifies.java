package app;

import dev.scopecheck.RequiresScope;
import dev.scopecheck.hipchat.HipChatScopes;

@RequiresScope(value = HipChatScopes.SEND_NOTIFICATION, reason = "Grüßt alle – “by name”.")
@interface Notifies {}
