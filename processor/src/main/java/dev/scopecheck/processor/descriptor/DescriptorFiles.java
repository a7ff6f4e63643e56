package dev.scopecheck.processor.descriptor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file system, as far as descriptors are concerned. */
final class DescriptorFiles {

    /** What stands in a project's own folder, one of them at least. */
    private static final List<String> PROJECT_MARKERS = List.of(
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "settings.gradle",
            "settings.gradle.kts",
            "build.xml",
            "BUILD",
            "BUILD.bazel",
            ".project",
            ".classpath",
            ".git",
            "src");

    boolean exists(Path path) {
        return Files.exists(path);
    }

    private boolean isProject(Path folder) {
        return PROJECT_MARKERS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    byte[] read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("it is a folder");
        }
        return Files.readAllBytes(path);
    }

    /** The files of these names in a folder. */
    List<Path> present(Path folder, List<String> names) {
        return names.stream().map(folder::resolve).filter(Files::isRegularFile).toList();
    }

    /** The project's own folder: the nearest above that one with a build file or sources in it. */
    Optional<Path> projectAbove(Path folder) {
        return Stream.iterate(folder, path -> path != null, Path::getParent)
                .filter(this::isProject)
                .findFirst();
    }
}
