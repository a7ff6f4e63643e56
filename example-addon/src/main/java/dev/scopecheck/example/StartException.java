package dev.scopecheck.example;

/** Says in one line why the add-on cannot start, to whoever starts it. */
final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StartException(String message) {
        super(message);
    }

    StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
