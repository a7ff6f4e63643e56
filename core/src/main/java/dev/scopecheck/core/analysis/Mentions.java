package dev.scopecheck.core.analysis;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.io.TextFiles;
import dev.scopecheck.core.platform.MentionedApi;
import dev.scopecheck.core.platform.Platform;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the places in scripts and templates that mention the platform's API; no Java compiler sees these. */
public final class Mentions {

    /** More places say no more. */
    private static final int MOST = 6;

    private static final List<String> FOLDERS = List.of("src/main/resources", "src/main/webapp");

    private final MentionedApi api;
    private final Path projectFolder;

    /** Searches a project for mentions of a platform. */
    public Mentions(Platform platform, Path projectFolder) {
        this.api = new MentionedApi(platform);
        this.projectFolder = projectFolder;
    }

    /** The first places in the descriptor's folder and in the usual folders of resources, as {@code path:line}. */
    public List<String> beside(Descriptor descriptor) {
        Path file = projectFolder.resolve(descriptor.place().path());
        return TextFiles.in(folders(file)).stream()
                .flatMap(this::places)
                .limit(MOST)
                .toList();
    }

    private Stream<String> places(Path file) {
        return api.lines(TextFiles.read(file)).stream().map(line -> shown(file) + ":" + line);
    }

    /** Not the project's whole folder, in which a descriptor may lie, nor one that holds the class files. */
    private List<Path> folders(Path descriptor) {
        Set<Path> folders = new LinkedHashSet<>();
        Path own = descriptor.normalize().getParent();
        if (own != null && own.startsWith(projectFolder) && !own.equals(projectFolder)) {
            folders.add(own);
        }
        FOLDERS.forEach(name -> folders.add(projectFolder.resolve(name)));
        return List.copyOf(folders);
    }

    private String shown(Path file) {
        return projectFolder.relativize(file).toString().replace('\\', '/');
    }
}
