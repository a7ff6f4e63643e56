package dev.scopecheck.processor.elements;

/** The annotations' qualified names: they are read by name, so that the processor needs no class of theirs. */
public final class AnnotationNames {

    public static final String ADDON_DESCRIPTOR = "dev.scopecheck.AddonDescriptor";
    public static final String CALLS_ENDPOINT = "dev.scopecheck.CallsEndpoint";
    public static final String REQUIRES_SCOPE = "dev.scopecheck.RequiresScope";

    /** What their names start with. */
    public static final String PACKAGE = "dev.scopecheck.";

    /** The default of {@code @AddonDescriptor}'s value. */
    public static final String DEFAULT_DESCRIPTOR = "atlassian-connect.json";

    private AnnotationNames() {}
}
