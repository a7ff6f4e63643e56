package dev.scopecheck.processor.descriptor;

import dev.scopecheck.processor.finding.UnreadableDescriptor;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for the descriptor in the source tree, and last in the class output.
 *
 * <p>The project's folder is the nearest one above the sources, or above the class output, in which a build file or a
 * folder {@code src} stands. In it, the folders are tried in which Maven, Gradle and Eclipse projects keep resources.
 */
public final class DescriptorSearch {

    /** Beside the root of the sources: Maven's and Gradle's source sets of any name, Eclipse's plain source folder. */
    private static final List<String> BESIDE_SOURCES = List.of("../resources", "../webapp", "");

    private static final List<String> IN_PROJECT =
            List.of("src/main/resources", "src/main/webapp", "src/resources", "resources", "src", "");

    private final DescriptorFiles files = new DescriptorFiles();
    private final List<Path> sourceRoots;
    private final List<Path> classOutput;
    private final Path project;

    /**
     * Searches around these folders, which are absolute and need not exist.
     *
     * @param sourceRoots the folders that packages start in, as far as the compiler tells
     * @param classOutput the folder that class files go to, if the compiler tells
     * @param workingFolder where to look if the compiler tells neither
     */
    public DescriptorSearch(List<Path> sourceRoots, Optional<Path> classOutput, Path workingFolder) {
        this.sourceRoots = List.copyOf(sourceRoots);
        this.classOutput = classOutput.stream().toList();
        this.project = Stream.concat(sourceRoots.stream(), this.classOutput.stream())
                .findFirst()
                .flatMap(files::projectAbove)
                .or(() -> classOutput.map(
                        folder -> Optional.ofNullable(folder.getParent()).orElse(folder)))
                .orElse(workingFolder);
    }

    /** What the search came to. */
    public sealed interface Result {}

    /** The file was found and read. */
    public record Found(DescriptorFile file) implements Result {}

    /** The file was found, but not read. */
    public record Unreadable(UnreadableDescriptor finding) implements Result {}

    /**
     * No such file.
     *
     * @param lookedIn every path that was tried
     * @param instead files that a descriptor might be under another name
     */
    public record NotFound(List<String> lookedIn, List<String> instead) implements Result {}

    /**
     * Searches.
     *
     * @param name a path, absolute or from the project's folder, or a resource name
     * @param otherNames the names that descriptors have elsewhere
     */
    public Result find(String name, List<String> otherNames) {
        Set<String> lookedIn = new LinkedHashSet<>();
        Set<String> instead = new LinkedHashSet<>();
        for (Path folder : folders()) {
            Path candidate = folder.resolve(name).normalize();
            if (files.exists(candidate)) {
                return read(candidate, name);
            }
            lookedIn.add(shown(candidate));
            files.present(folder, otherNames).forEach(file -> instead.add(shown(file)));
        }
        return new NotFound(List.copyOf(lookedIn), List.copyOf(instead));
    }

    private List<Path> folders() {
        Stream<Path> beside =
                sourceRoots.stream().flatMap(root -> BESIDE_SOURCES.stream().map(root::resolve));
        Stream<Path> inProject = IN_PROJECT.stream().map(project::resolve);
        return Stream.of(beside, inProject, classOutput.stream())
                .flatMap(folders -> folders)
                .map(Path::normalize)
                .distinct()
                .toList();
    }

    private Result read(Path file, String name) {
        String path = shown(file);
        try {
            return new Found(new DescriptorFile(path, resourceName(file, name), files.read(file)));
        } catch (FileSystemException e) {
            String why = Optional.ofNullable(e.getReason()).orElse(e.getClass().getSimpleName());
            return new Unreadable(new UnreadableDescriptor(path, why));
        } catch (IOException e) {
            return new Unreadable(new UnreadableDescriptor(path, String.valueOf(e.getMessage())));
        }
    }

    /** From the project's folder where the file is in it, with {@code /}. */
    private String shown(Path file) {
        Path path = file.startsWith(project) ? project.relativize(file) : file;
        return path.toString().replace('\\', '/');
    }

    /** The name behind the folder of resources that the file is in. */
    private String resourceName(Path file, String name) {
        String shown = "/" + shown(file);
        return Stream.of("/resources/", "/webapp/", "/src/")
                .filter(shown::contains)
                .findFirst()
                .map(folder -> shown.substring(shown.indexOf(folder) + folder.length()))
                .orElseGet(() -> Path.of(name).isAbsolute() ? String.valueOf(file.getFileName()) : name);
    }
}
