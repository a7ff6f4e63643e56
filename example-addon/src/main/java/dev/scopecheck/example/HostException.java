package dev.scopecheck.example;

/** Says that a HipChat server could not be reached, or did not do what it was asked. */
final class HostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HostException(String message) {
        super(message);
    }

    HostException(String message, Throwable cause) {
        super(message, cause);
    }
}
