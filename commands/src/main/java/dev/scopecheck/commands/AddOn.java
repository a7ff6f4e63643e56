package dev.scopecheck.commands;

import dev.scopecheck.core.descriptor.DescriptorSearch;
import dev.scopecheck.core.finding.ProcessorDidNotRun;
import dev.scopecheck.core.io.ClassFolder;
import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The add-on that something is to be done with.
 *
 * @param classes the class output of its compilation
 * @param sourceRoots the folders that its packages start in, as far as they are known
 * @param options as the compiler takes them, by their full names without {@code -A}
 * @param asCompiled whether the options that the last compilation was given count where these say nothing
 * @param unprocessed the reason for which the build's compiler runs no processor, where the build tool shows one
 */
public record AddOn(
        Path classes,
        List<Path> sourceRoots,
        Map<String, String> options,
        boolean asCompiled,
        Optional<ProcessorDidNotRun.Cause> unprocessed) {

    /** An add-on of whose build nothing is known. */
    public AddOn(Path classes, List<Path> sourceRoots, Map<String, String> options, boolean asCompiled) {
        this(classes, sourceRoots, options, asCompiled, Optional.empty());
    }

    public AddOn {
        classes = classes.toAbsolutePath().normalize();
        sourceRoots = sourceRoots.stream()
                .map(root -> root.toAbsolutePath().normalize())
                .toList();
        options = Map.copyOf(options);
    }

    /**
     * Returns whether a class output contains class files.
     *
     * @throws IOException where it cannot be read
     */
    public static boolean hasClasses(Path classes) throws IOException {
        return !new ClassFolder(classes).files().isEmpty();
    }

    /** The report's path as it is shown: from the project's folder. */
    String reportName() {
        Path project = new DescriptorSearch(sourceRoots, Optional.of(classes), classes).projectFolder();
        Path shown = classes.startsWith(project) ? project.relativize(classes) : classes;
        return shown.resolve(Report.NAME).toString().replace('\\', '/');
    }
}
