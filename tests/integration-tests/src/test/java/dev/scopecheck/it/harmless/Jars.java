package dev.scopecheck.it.harmless;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The jars that javac is given: Scopecheck's, as users get them, and those that the build has fetched. */
final class Jars {

    private Jars() {}

    static Path scopecheck(String module) {
        String version = System.getProperty("project.version");
        return Path.of("../../" + module + "/target/scopecheck-" + module + "-" + version + ".jar");
    }

    /** Returns the jar of an artifact that the pom lists, such as {@code guava-sources}. */
    static Path fetched(String artifact) {
        return Path.of(System.getProperty("code.bases"), artifact + ".jar");
    }

    static String path(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
