package dev.scopecheck.processor.clients;

import java.util.Optional;

/** How the clients of one library are written. */
interface ClientLibrary {

    /** Whether an annotation of this simple name, in the library's package, says which call a method makes. */
    boolean maps(String annotation);

    /** Whether a method without such an annotation has that of the method which it overrides. */
    boolean inherits();

    /** The call that a method makes; empty if it is no client's, or if method or path are known at run time only. */
    Optional<ClientCall> read(ClientMethod method);
}
