package dev.scopecheck.core.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with projects in it, in which descriptors are searched for; every path is taken from there. */
record Workspace(Path folder) {

    /** Writes files whose content is their own path. */
    void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }

    /** The file that was found; as findings name it; and its resource name. */
    List<String> found(List<String> sourceRoots, String classOutput, String name) {
        DescriptorSearch.SearchResult result = search(sourceRoots, classOutput, name);
        assertThat(result).isInstanceOf(DescriptorSearch.Found.class);
        DescriptorFile file = ((DescriptorSearch.Found) result).file();
        return List.of(new String(file.bytes(), UTF_8), file.path(), file.resourceName());
    }

    DescriptorSearch.NotFound notFound(List<String> sourceRoots, String classOutput, String name) {
        DescriptorSearch.SearchResult result = search(sourceRoots, classOutput, name);
        assertThat(result).isInstanceOf(DescriptorSearch.NotFound.class);
        return (DescriptorSearch.NotFound) result;
    }

    /** What is said of a file that is there, but not readable, in the working folder. */
    String unreadable(String name) {
        DescriptorSearch.SearchResult result = search(List.of(), "", name);
        assertThat(result).isInstanceOf(DescriptorSearch.Unreadable.class);
        return ((DescriptorSearch.Unreadable) result).finding().headline();
    }

    /** No class output is known where its name is empty. */
    private DescriptorSearch.SearchResult search(List<String> sourceRoots, String classOutput, String name) {
        List<Path> roots = sourceRoots.stream().map(folder::resolve).toList();
        Optional<Path> output = Stream.of(classOutput)
                .filter(path -> !path.isEmpty())
                .map(folder::resolve)
                .findFirst();
        return new DescriptorSearch(roots, output, folder.resolve("working"))
                .find(name, List.of("atlassian-connect.json", "capabilities.json"));
    }
}
