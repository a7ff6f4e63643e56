package dev.scopecheck.core.descriptor;

import dev.scopecheck.core.io.BoundedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file system, as far as descriptors are concerned. */
final class DescriptorFiles {

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

    private DescriptorFiles() {}

    static boolean exists(Path path) {
        return BoundedFile.isThere(path);
    }

    /** Whether one of the things that stand in a project's own folder is there. */
    static boolean isProject(Path folder) {
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

    static byte[] read(Path path) throws IOException {
        return BoundedFile.read(path, BoundedFile.WRITTEN_BY_HAND);
    }

    /** Those of these names that are files in a folder. */
    static List<String> present(Path folder, List<String> names) {
        List<String> present = new ArrayList<>();
        for (String name : names) {
            if (Files.isRegularFile(folder.resolve(name))) {
                present.add(name);
            }
        }
        return present;
    }

    /** The project's own folder: the nearest above that one with a build file or sources in it. */
    static Optional<Path> projectAbove(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (isProject(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** Whether two files do not hold the same bytes. */
    static boolean differ(Path one, Path other) throws IOException {
        return Files.mismatch(one, other) >= 0;
    }
}
