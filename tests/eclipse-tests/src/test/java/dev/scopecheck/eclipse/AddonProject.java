package dev.scopecheck.eclipse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An add-on's project on disk and in the workspace, which is built over and over. */
final class AddonProject implements AutoCloseable {

    /** In Maven's layout. */
    static final String DESCRIPTOR = "src/main/resources/atlassian-connect.json";

    private static final String NAME = "addon";

    private final Path folder;
    private final Layout layout;
    private final Workspace workspace;
    private final Map<String, String> options = new HashMap<>();
    private boolean open;

    AddonProject(Path folder, Layout layout, Eclipse eclipse) {
        this.folder = folder;
        this.layout = layout;
        this.workspace = eclipse.workspace();
        if (layout == Layout.MAVEN) {
            write("pom.xml", "<project/>\n");
        }
    }

    static AddonProject maven(Path folder, Eclipse eclipse) {
        return new AddonProject(folder, Layout.MAVEN, eclipse);
    }

    /** Where files stand in a project. */
    enum Layout {
        MAVEN("src/main/java", "src/main/resources", "target/classes"),
        PLAIN("src", "src", "bin");

        final String sources;
        final String resources;
        final String output;

        Layout(String sources, String resources, String output) {
            this.sources = sources;
            this.resources = resources;
            this.output = output;
        }
    }

    /** Writes a source file of the package {@code app}, whose imports are those that annotated code needs. */
    AddonProject source(String name, String body) {
        return write(path(name), """
                package app;

                import dev.scopecheck.*;
                import static dev.scopecheck.hipchat.HipChatScopes.*;

                """ + body);
    }

    /** Writes the descriptor with these scopes in one line. */
    AddonProject declares(String... scopes) {
        return descriptor("atlassian-connect.json", scopes);
    }

    AddonProject descriptor(String name, String... scopes) {
        String names = String.join(
                ", ", Stream.of(scopes).map(scope -> '"' + scope + '"').toList());
        return write(layout.resources + "/" + name, """
                {
                  "key": "app",
                  "capabilities": {
                    "hipchatApiConsumer": {
                      "scopes": [%s]
                    }
                  }
                }
                """.formatted(names));
    }

    AddonProject write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AddonProject option(String name, String value) {
        options.put(name, value);
        return this;
    }

    AddonProject delete(String name) throws IOException {
        Files.delete(folder.resolve(path(name)));
        return this;
    }

    List<Marker> buildAll() {
        return build(Workspace.Scope.FULL);
    }

    List<Marker> buildChanged() {
        return build(Workspace.Scope.INCREMENTAL);
    }

    /** The path of a class's source from the project's folder. */
    String path(String name) {
        return layout.sources + "/app/" + name + ".java";
    }

    /** The text that is marked. */
    String marked(Marker marker) throws IOException {
        return Files.readString(folder.resolve(marker.path())).substring(marker.start(), marker.end());
    }

    Path output(String name) {
        return folder.resolve(layout.output).resolve(name);
    }

    Path generatedSource(String name) {
        return folder.resolve(".apt_generated/app/" + name + ".java");
    }

    @Override
    public void close() {
        if (open) {
            workspace.close(NAME);
        }
    }

    private List<Marker> build(Workspace.Scope scope) {
        if (!open) {
            open = true;
            workspace.open(new ProjectSetup(
                    NAME,
                    folder,
                    Stream.of(layout.sources, layout.resources)
                            .distinct()
                            .filter(f -> Files.exists(folder.resolve(f)))
                            .toList(),
                    layout.output,
                    Bundles.jar("scopecheck-annotations"),
                    Bundles.jar("scopecheck-processor"),
                    options));
        }
        return workspace.build(NAME, scope);
    }
}
