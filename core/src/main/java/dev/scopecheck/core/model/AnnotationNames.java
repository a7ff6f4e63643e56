package dev.scopecheck.core.model;

import java.util.List;

/** The annotations' qualified names: they are read by name, so that nothing needs a class of theirs. */
public final class AnnotationNames {

    public static final String ADDON_DESCRIPTOR = "dev.scopecheck.AddonDescriptor";
    public static final String CALLS_ENDPOINT = "dev.scopecheck.CallsEndpoint";
    public static final String REQUIRES_SCOPE = "dev.scopecheck.RequiresScope";

    /** All of them, and those that hold several of one kind. */
    public static final List<String> ALL =
            List.of(ADDON_DESCRIPTOR, CALLS_ENDPOINT, CALLS_ENDPOINT + "s", REQUIRES_SCOPE, REQUIRES_SCOPE + "s");

    /** What their names start with. */
    public static final String PACKAGE = "dev.scopecheck.";

    /** The default of {@code @AddonDescriptor}'s value. */
    public static final String DEFAULT_DESCRIPTOR = "atlassian-connect.json";

    private AnnotationNames() {}
}
