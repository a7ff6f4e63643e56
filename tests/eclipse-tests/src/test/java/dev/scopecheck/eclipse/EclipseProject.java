package dev.scopecheck.eclipse;

import dev.scopecheck.testsupport.AddOnProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An add-on's project on disk and in the workspace, which is built over and over. */
final class EclipseProject extends AddOnProject<EclipseProject> implements AutoCloseable {

    private static final String NAME = "addon";

    private final Layout layout;
    private final Workspace workspace;
    private final Map<String, String> options = new HashMap<>();
    private boolean open;

    EclipseProject(Path folder, Layout layout, Eclipse eclipse) {
        super(folder);
        this.layout = layout;
        this.workspace = eclipse.workspace();
        if (layout == Layout.MAVEN) {
            write("pom.xml", "<project/>\n");
        }
    }

    static EclipseProject maven(Path folder, Eclipse eclipse) {
        return new EclipseProject(folder, Layout.MAVEN, eclipse);
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

    @Override
    public String sourcePath(String name) {
        return layout.sources + "/app/" + name + ".java";
    }

    @Override
    public EclipseProject declares(String... scopes) {
        return descriptorNamed("atlassian-connect.json", scopes);
    }

    EclipseProject descriptorNamed(String name, String... scopes) {
        return descriptor(layout.resources + "/" + name, scopes);
    }

    EclipseProject option(String name, String value) {
        options.put(name, value);
        return this;
    }

    List<Marker> buildAll() {
        return build(Workspace.Scope.FULL);
    }

    List<Marker> buildChanged() {
        return build(Workspace.Scope.INCREMENTAL);
    }

    /** The text that is marked. */
    String marked(Marker marker) {
        return read(marker.path()).substring(marker.start(), marker.end());
    }

    Path output(String name) {
        return path(layout.output).resolve(name);
    }

    Path generatedSource(String name) {
        return path(".apt_generated/app/" + name + ".java");
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
                    folder(),
                    Stream.of(layout.sources, layout.resources)
                            .distinct()
                            .filter(f -> Files.exists(path(f)))
                            .toList(),
                    layout.output,
                    Bundles.jar("scopecheck-annotations"),
                    Bundles.jar("scopecheck-processor"),
                    options));
        }
        return workspace.build(NAME, scope);
    }
}
