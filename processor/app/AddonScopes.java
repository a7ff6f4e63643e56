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
     * The scope {@code view_room}.
     */
    public static final String VIEW_ROOM = "view_room";

    /**
     * Every scope, sorted by name; it cannot be changed.
     */
    public static final List<String> ALL = Collections.unmodifiableList(Arrays.asList(VIEW_ROOM));

    /**
     * Every scope, separated by spaces: the parameter {@code scope} of the token request.
     */
    public static final String TOKEN_SCOPE = "view_room";

    /**
     * The name of the class path resource that holds the descriptor to serve.
     */
    public static final String DESCRIPTOR = "atlassian-connect.json";

    private AddonScopes() {
    }
}
