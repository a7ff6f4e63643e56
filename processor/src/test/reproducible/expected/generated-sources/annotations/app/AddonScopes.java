package app;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The API scopes that this add-on's descriptor declares.
 */
@Generated("dev.scopecheck.processor.ScopecheckProcessor")
public final class AddonScopes {
    /**
     * The scope {@code admin_room}.
     */
    public static final String ADMIN_ROOM = "admin_room";

    /**
     * The scope {@code send_notification}.
     */
    public static final String SEND_NOTIFICATION = "send_notification";

    /**
     * The scope {@code view_group}.
     */
    public static final String VIEW_GROUP = "view_group";

    /**
     * The scope {@code view_messages}.
     */
    public static final String VIEW_MESSAGES = "view_messages";

    /**
     * The scope {@code view_room}.
     */
    public static final String VIEW_ROOM = "view_room";

    /**
     * Every scope, sorted by name; it cannot be changed.
     */
    public static final List<String> ALL = Collections.unmodifiableList(Arrays.asList(ADMIN_ROOM, SEND_NOTIFICATION, VIEW_GROUP, VIEW_MESSAGES, VIEW_ROOM));

    /**
     * Every scope, separated by spaces: the parameter {@code scope} of the token request.
     */
    public static final String TOKEN_SCOPE = "admin_room send_notification view_group view_messages view_room";

    /**
     * The name of the class path resource that holds the descriptor to serve.
     */
    public static final String DESCRIPTOR = "META-INF/scopecheck/atlassian-connect.json";

    private AddonScopes() {
    }
}
