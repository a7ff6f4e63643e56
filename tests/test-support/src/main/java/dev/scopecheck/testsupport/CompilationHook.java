package dev.scopecheck.testsupport;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Runs the compilations of tests; a service on the class path may run each of them in other ways as well. */
public interface CompilationHook {

    /** Compiles these sources in this order. */
    CompilationResult run(RepeatableCompilation compilation, List<Path> sources);

    /** Returns the service, or a hook that does nothing else. */
    static CompilationHook installed() {
        return ServiceLoader.load(CompilationHook.class).findFirst().orElse(RepeatableCompilation::run);
    }
}
