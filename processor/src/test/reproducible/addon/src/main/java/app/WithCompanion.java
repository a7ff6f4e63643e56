package app;

/** Another processor generates a class for whatever carries it. */
@interface WithCompanion {}
