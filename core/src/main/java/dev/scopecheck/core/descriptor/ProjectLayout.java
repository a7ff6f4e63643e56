package dev.scopecheck.core.descriptor;

import dev.scopecheck.core.io.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The project that is compiled, as far as its folders tell.
 *
 * <p>Generated sources may look like a project of their own, with a build file and a folder {@code src}; they are known
 * by standing where the class output does. The class output alone may belong to a greater project: IntelliJ keeps that
 * of all modules in one place.
 *
 * @param folder its own folder
 * @param sourceRoots the folders that its packages start in, without those of generated sources
 */
record ProjectLayout(Path folder, List<Path> sourceRoots) {

    ProjectLayout {
        sourceRoots = List.copyOf(sourceRoots);
    }

    /** The project around these folders; without any that is known, the working folder. */
    static ProjectLayout around(List<Path> sourceRoots, Optional<Path> classOutput, Path workingFolder) {
        Optional<Path> built =
                classOutput.isPresent() ? ProjectFiles.projectAbove(classOutput.get()) : Optional.empty();
        List<Path> written = new ArrayList<>();
        List<Path> around = new ArrayList<>();
        for (Path root : sourceRoots) {
            if (built.isEmpty() || !besideOutput(root, classOutput.orElseThrow(), built.get())) {
                written.add(root);
                ProjectFiles.projectAbove(root).ifPresent(around::add);
            }
        }
        if (built.isPresent() && around.contains(built.get())) {
            return new ProjectLayout(built.get(), written);
        }
        if (!around.isEmpty()) {
            return new ProjectLayout(shortest(around), written);
        }
        if (built.isPresent()) {
            return new ProjectLayout(module(built.get(), classOutput.orElseThrow()), written);
        }
        Path above = classOutput.isPresent() ? classOutput.get().getParent() : null;
        return new ProjectLayout(above == null ? workingFolder : above, written);
    }

    private static Path shortest(List<Path> folders) {
        Path shortest = folders.get(0);
        for (Path folder : folders) {
            if (folder.getNameCount() < shortest.getNameCount()) {
                shortest = folder;
            }
        }
        return shortest;
    }

    /** Whether both are in one folder of the project, such as {@code target} or {@code build}. */
    private static boolean besideOutput(Path root, Path classOutput, Path project) {
        Path shared = project.resolve(project.relativize(classOutput).getName(0));
        return !shared.equals(project) && !shared.endsWith("src") && root.startsWith(shared);
    }

    /** IntelliJ names the class output {@code out/production/<module>}. */
    private static Path module(Path project, Path classOutput) {
        Path production = project.resolve("out/production");
        Optional<Path> module = classOutput.startsWith(production)
                ? Optional.of(project.resolve(production.relativize(classOutput)))
                : Optional.empty();
        return module.filter(ProjectFiles::isProject).orElse(project);
    }
}
