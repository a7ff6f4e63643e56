package dev.scopecheck.commands.report;

/** What a page can say of an add-on. */
public enum ReportKind {
    /** The scopes are what the descriptor declares. */
    DECLARED,
    /** The scopes are the smallest set that the annotations require. */
    GENERATED,
    /** A library, which has no descriptor. */
    LIBRARY,
    /** There is no descriptor that could be understood, so nobody knows what is asked for. */
    NO_DESCRIPTOR,
    /** Nothing was compared, as a person wanted. */
    OFF,
    /** What was seen of the add-on cannot be relied on. */
    UNKNOWN
}
