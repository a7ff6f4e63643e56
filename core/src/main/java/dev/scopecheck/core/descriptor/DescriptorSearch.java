package dev.scopecheck.core.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.scopecheck.core.finding.UnreadableDescriptor;
import dev.scopecheck.core.io.IoReason;
import dev.scopecheck.core.io.ProjectFiles;
import dev.scopecheck.core.io.TooLarge;
import java.io.IOException;
import java.nio.file.InvalidPathException;
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

    /** What a folder of resources may be named where none of the known ones holds the file. */
    private static final Set<String> RESOURCE_FOLDERS = Set.of("resources", "webapp");

    private final ProjectLayout project;
    private final Optional<Path> classOutput;
    private final List<Path> folders;

    /**
     * Searches around these folders, which are absolute and need not exist.
     *
     * @param sourceRoots the folders that packages start in, as far as the compiler tells
     * @param classOutput the folder that class files go to, if the compiler tells
     * @param workingFolder where to look if the compiler tells neither
     */
    public DescriptorSearch(List<Path> sourceRoots, Optional<Path> classOutput, Path workingFolder) {
        this.project = ProjectLayout.around(sourceRoots, classOutput, workingFolder);
        this.classOutput = classOutput;
        this.folders = folders(project, classOutput);
    }

    /** The folder of the project around them. */
    public Path projectFolder() {
        return project.folder();
    }

    /** The copy in the class output, if a build has made one of this file and replaced its placeholders. */
    public Optional<DescriptorFile> filteredCopy(DescriptorFile file) {
        if (classOutput.isEmpty()) {
            return Optional.empty();
        }
        Path copy = classOutput.get().resolve(file.resourceName());
        try {
            byte[] bytes = ProjectFiles.exists(copy) ? ProjectFiles.read(copy) : file.bytes();
            return FilteredCopy.isOf(new String(file.bytes(), UTF_8), new String(bytes, UTF_8))
                    ? Optional.of(new DescriptorFile(file.path(), file.resourceName(), bytes))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What the search came to. */
    public sealed interface SearchResult {}

    /**
     * The file was found and read.
     *
     * @param hidden the paths of those that would be found without it, and differ
     */
    public record Found(DescriptorFile file, List<String> hidden) implements SearchResult {}

    /** The file was found, but not read. */
    public record Unreadable(UnreadableDescriptor finding) implements SearchResult {}

    /**
     * No such file.
     *
     * @param lookedIn every path that was tried
     * @param instead those of the other names under which there is one
     */
    public record NotFound(List<String> lookedIn, List<String> instead) implements SearchResult {}

    /**
     * Searches.
     *
     * @param name a path, absolute or from the project's folder, or a resource name
     * @param otherNames the names that descriptors have elsewhere
     */
    public SearchResult find(String name, List<String> otherNames) {
        try {
            return find(Path.of(name), otherNames);
        } catch (InvalidPathException e) {
            String shown = name.replaceAll("\\p{Cntrl}", "?");
            return new Unreadable(new UnreadableDescriptor(shown, "its name is no path: " + e.getReason()));
        }
    }

    private SearchResult find(Path name, List<String> otherNames) {
        Set<String> lookedIn = new LinkedHashSet<>();
        Set<String> instead = new LinkedHashSet<>();
        for (Path folder : folders) {
            Path candidate = folder.resolve(name).normalize();
            if (ProjectFiles.exists(candidate)) {
                return read(candidate, name);
            }
            lookedIn.add(shown(candidate));
            instead.addAll(ProjectFiles.present(folder, otherNames));
        }
        return new NotFound(List.copyOf(lookedIn), List.copyOf(instead));
    }

    private static List<Path> folders(ProjectLayout project, Optional<Path> classOutput) {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path root : project.sourceRoots()) {
            for (String name : BESIDE_SOURCES) {
                folders.add(root.resolve(name).normalize());
            }
        }
        for (String name : IN_PROJECT) {
            folders.add(project.folder().resolve(name).normalize());
        }
        if (classOutput.isPresent()) {
            folders.add(classOutput.get().normalize());
        }
        return List.copyOf(folders);
    }

    private SearchResult read(Path file, Path name) {
        String path = shown(file);
        try {
            byte[] bytes = ProjectFiles.read(file);
            return new Found(new DescriptorFile(path, resourceName(file), bytes), hidden(file, name));
        } catch (IOException e) {
            return new Unreadable(new UnreadableDescriptor(path, IoReason.of(e), e instanceof TooLarge));
        }
    }

    /** What lies in the class output is a copy. */
    private List<String> hidden(Path file, Path name) throws IOException {
        Set<String> hidden = new LinkedHashSet<>();
        for (Path folder : folders) {
            Path other = folder.resolve(name).normalize();
            boolean copy = classOutput.isPresent() && other.startsWith(classOutput.get());
            if (!copy && !other.equals(file) && ProjectFiles.exists(other) && ProjectFiles.differ(file, other)) {
                hidden.add(shown(other));
            }
        }
        return List.copyOf(hidden);
    }

    /** From the project's folder where the file is in it, with {@code /}. */
    private String shown(Path file) {
        return slashed(file.startsWith(project.folder()) ? project.folder().relativize(file) : file);
    }

    /** The name behind the innermost folder of resources that the file is in. */
    private String resourceName(Path file) {
        Path sources = project.folder().resolve("src");
        Path innermost = null;
        for (Path folder : folders) {
            boolean known = file.startsWith(folder) && !folder.equals(project.folder()) && !folder.equals(sources);
            if (known && (innermost == null || folder.getNameCount() > innermost.getNameCount())) {
                innermost = folder;
            }
        }
        return innermost == null ? nameElsewhere(file) : slashed(innermost.relativize(file));
    }

    private String nameElsewhere(Path file) {
        Path sources = project.folder().resolve("src");
        return resourcesAbove(file)
                .or(() -> Stream.of(sources, project.folder())
                        .filter(file::startsWith)
                        .findFirst())
                .map(folder -> slashed(folder.relativize(file)))
                .orElseGet(() -> slashed(file.getFileName()));
    }

    private static Optional<Path> resourcesAbove(Path file) {
        return Stream.iterate(file.getParent(), folder -> folder != null, Path::getParent)
                .filter(folder -> RESOURCE_FOLDERS.contains(String.valueOf(folder.getFileName())))
                .findFirst();
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
