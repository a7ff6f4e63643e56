package dev.scopecheck.it.harmless;

import java.util.List;

/**
 * Other people's code: the artifact whose sources are compiled, and those on its class path.
 *
 * @param module the name of its module where it is compiled as one, else empty
 */
record CodeBase(String artifact, String module, List<String> libraries) {

    static CodeBase of(String artifact, String... libraries) {
        return new CodeBase(artifact, "", List.of(libraries));
    }

    static CodeBase module(String artifact, String module, String... libraries) {
        return new CodeBase(artifact, module, List.of(libraries));
    }

    boolean isModule() {
        return !module.isEmpty();
    }

    @Override
    public String toString() {
        return artifact;
    }
}
