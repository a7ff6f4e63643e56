package dev.scopecheck.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a project that a person has written. */
public final class ProjectFiles {

    /** The files of which at least one stands in a project's own folder, if no folder says so. */
    private static final List<String> PROJECT_FILES = List.of(
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "settings.gradle",
            "settings.gradle.kts",
            "build.xml",
            "BUILD",
            "BUILD.bazel",
            ".project",
            ".classpath");

    private static final List<String> PROJECT_FOLDERS = List.of(".git", "src");

    private ProjectFiles() {}

    /** Returns whether something of that name is there, even a link that leads nowhere. */
    public static boolean exists(Path path) {
        return BoundedFile.isThere(path);
    }

    /** Returns whether a folder contains one of the things that are in a project's own folder. */
    public static boolean isProject(Path folder) {
        for (String name : PROJECT_FOLDERS) {
            if (Files.exists(folder.resolve(name))) {
                return true;
            }
        }
        for (String name : PROJECT_FILES) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read
     */
    public static byte[] read(Path path) throws IOException {
        return BoundedFile.read(path, BoundedFile.WRITTEN_BY_HAND);
    }

    /** Returns those of these names that are files in a folder. */
    public static List<String> present(Path folder, List<String> names) {
        List<String> present = new ArrayList<>();
        for (String name : names) {
            if (Files.isRegularFile(folder.resolve(name))) {
                present.add(name);
            }
        }
        return present;
    }

    /** Finds the project's own folder: the nearest above that one with a build file or sources in it. */
    public static Optional<Path> projectAbove(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (isProject(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether two files have different content.
     *
     * @throws IOException where one cannot be read
     */
    public static boolean differ(Path one, Path other) throws IOException {
        return Files.mismatch(one, other) >= 0;
    }
}
