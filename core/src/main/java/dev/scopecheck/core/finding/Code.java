package dev.scopecheck.core.finding;

/** The findings' codes. A code never changes: people write it into {@code @SuppressWarnings} and search for it. */
public enum Code {
    BAD_OPTION("BadOption", Severity.ERROR, "an option or its value is misspelt"),
    CALLS_NOT_SEEN("CallsNotSeen", Severity.NOTE, "code whose calls were not seen, as with ecj or Kotlin"),
    CONFLICTING_DESCRIPTORS("ConflictingDescriptors", Severity.ERROR, "two @AddonDescriptor"),
    DESCRIPTOR_NOT_FOUND("DescriptorNotFound", Severity.ERROR, "no descriptor where one is looked for"),
    DUPLICATE_SCOPE("DuplicateScope", Severity.WARNING, "the descriptor lists a scope twice"),
    EMPTY_REQUIREMENT("EmptyRequirement", Severity.ERROR, "@RequiresScope without a scope"),
    INTERNAL_ERROR("InternalError", Severity.ERROR, "a defect of Scopecheck"),
    LATE_REQUIREMENT("LateRequirement", Severity.ERROR, "AddonScopes was written before a requirement was known"),
    MALFORMED_DESCRIPTOR("MalformedDescriptor", Severity.ERROR, "the descriptor is not JSON"),
    MISSING_SCOPE("MissingScope", Severity.ERROR, "required, and not declared"),
    OUTDATED_DESCRIPTOR(
            "OutdatedDescriptor", Severity.ERROR, "the generated descriptor is not what it ought to be now"),
    PROCESSOR_DID_NOT_RUN(
            "ProcessorDidNotRun",
            Severity.WARNING,
            "javac did not run the processor, as from JDK 23 on without processor path"),
    SCOPE_MISMATCH("ScopeMismatch", Severity.WARNING, "an element says something else than the endpoint that it calls"),
    SHADOWED_DESCRIPTOR("ShadowedDescriptor", Severity.NOTE, "a second, different descriptor that is not checked"),
    UNANNOTATED_CALL("UnannotatedCall", Severity.WARNING, "a call of the API that nobody annotated"),
    UNDECIDED_ENDPOINT("UndecidedEndpoint", Severity.ERROR, "nobody knows what scope an endpoint needs"),
    UNDECLARED_REQUIREMENT("UndeclaredRequirement", Severity.ERROR, "a library's method does not say what it calls"),
    UNKNOWN_ENDPOINT("UnknownEndpoint", Severity.ERROR, "no such endpoint"),
    UNKNOWN_SCOPE("UnknownScope", Severity.ERROR, "no such scope"),
    UNKNOWN_SUPPRESSION("UnknownSuppression", Severity.WARNING, "a misspelt code in @SuppressWarnings"),
    UNPROVEN_SET("UnprovenSet", Severity.WARNING, "the smallest set was not found"),
    UNREADABLE_DESCRIPTOR("UnreadableDescriptor", Severity.ERROR, "the descriptor cannot be read"),
    UNRESOLVED_CODE("UnresolvedCode", Severity.WARNING, "code that the compiler could not resolve was not checked"),
    UNUSABLE_PLATFORM("UnusablePlatform", Severity.ERROR, "the platform file cannot be used"),
    UNUSABLE_REPORT("UnusableReport", Severity.ERROR, "the report of a compilation proves nothing"),
    UNUSED_SCOPE("UnusedScope", Severity.WARNING, "declared, and not required"),
    UNWRITABLE_OUTPUT("UnwritableOutput", Severity.ERROR, "a generated file cannot be written"),
    USER_TOKEN_ONLY("UserTokenOnly", Severity.WARNING, "a call that the add-on's own token cannot make"),
    WRONG_DESCRIPTOR_SHAPE("WrongDescriptorShape", Severity.ERROR, "the scopes are no array of strings");

    private final String text;
    private final Severity severity;
    private final String summary;

    Code(String text, Severity severity, String summary) {
        this.text = text;
        this.severity = severity;
        this.summary = summary;
    }

    /** The code as it is printed and suppressed. */
    public String text() {
        return text;
    }

    /** The severity, where no option says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What it means, in a few words that follow a dash. */
    public String summary() {
        return summary;
    }
}
