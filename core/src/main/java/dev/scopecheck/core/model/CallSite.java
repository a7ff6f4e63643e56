package dev.scopecheck.core.model;

/**
 * A place where something is called that requires a scope.
 *
 * @param use what is called and what it requires, at the place of the call
 * @param caller where the call stands
 * @param passedOn whether what is called does not say so, and only its own file can call it; the call in it is a call site of its
 *     own
 */
public record CallSite(RequirementUse use, Caller caller, boolean passedOn) implements Placed {

    @Override
    public SourcePlace place() {
        return use.place();
    }

    /** Returns whether the caller makes the request itself, by a text that was recognised. */
    public boolean isRequest() {
        return use.subject().equals(caller.subject());
    }
}
