package dev.scopecheck.processor.finding;

/** The findings' codes. A code never changes: people write it into {@code @SuppressWarnings} and search for it. */
public enum Code {
    BAD_OPTION("BadOption", Severity.ERROR),
    CALLS_NOT_SEEN("CallsNotSeen", Severity.NOTE),
    CONFLICTING_DESCRIPTORS("ConflictingDescriptors", Severity.ERROR),
    DESCRIPTOR_NOT_FOUND("DescriptorNotFound", Severity.ERROR),
    DUPLICATE_SCOPE("DuplicateScope", Severity.WARNING),
    EMPTY_REQUIREMENT("EmptyRequirement", Severity.ERROR),
    INTERNAL_ERROR("InternalError", Severity.ERROR),
    LATE_REQUIREMENT("LateRequirement", Severity.ERROR),
    MALFORMED_DESCRIPTOR("MalformedDescriptor", Severity.ERROR),
    MISSING_SCOPE("MissingScope", Severity.ERROR),
    OUTDATED_DESCRIPTOR("OutdatedDescriptor", Severity.ERROR),
    PROCESSOR_DID_NOT_RUN("ProcessorDidNotRun", Severity.WARNING),
    SCOPE_MISMATCH("ScopeMismatch", Severity.WARNING),
    UNDECIDED_ENDPOINT("UndecidedEndpoint", Severity.ERROR),
    UNDECLARED_REQUIREMENT("UndeclaredRequirement", Severity.ERROR),
    UNKNOWN_ENDPOINT("UnknownEndpoint", Severity.ERROR),
    UNKNOWN_SCOPE("UnknownScope", Severity.ERROR),
    UNPROVEN_SET("UnprovenSet", Severity.WARNING),
    UNREADABLE_DESCRIPTOR("UnreadableDescriptor", Severity.ERROR),
    UNUSABLE_PLATFORM("UnusablePlatform", Severity.ERROR),
    UNUSABLE_REPORT("UnusableReport", Severity.ERROR),
    UNUSED_SCOPE("UnusedScope", Severity.WARNING),
    UNWRITABLE_OUTPUT("UnwritableOutput", Severity.ERROR),
    USER_TOKEN_ONLY("UserTokenOnly", Severity.WARNING),
    WRONG_DESCRIPTOR_SHAPE("WrongDescriptorShape", Severity.ERROR);

    private final String text;
    private final Severity severity;

    Code(String text, Severity severity) {
        this.text = text;
        this.severity = severity;
    }

    /** The code as it is printed and suppressed. */
    public String text() {
        return text;
    }

    /** The severity, where no option says otherwise. */
    public Severity severity() {
        return severity;
    }
}
