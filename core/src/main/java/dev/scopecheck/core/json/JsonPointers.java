package dev.scopecheck.core.json;

/** JSON Pointers (RFC 6901), as a text. */
public final class JsonPointers {

    /** No step back, which would cost stack for each character; nor does anybody need more names, each of which does. */
    private static final String THROUGH_MEMBERS = "(/([^/~]|~[01])++){1,100}+";

    private JsonPointers() {}

    /** Whether it leads through members; an empty name is valid in the RFC, but here only ever a slip of the pen. */
    public static boolean isPointer(String text) {
        return text.matches(THROUGH_MEMBERS);
    }
}
