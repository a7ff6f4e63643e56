package dev.scopecheck.core.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The classes that a multi-release jar has for other Java releases; each release is a compilation of its own. */
public final class ReleaseLayers {

    private static final Path LAYERS = Path.of("META-INF", "versions");

    private ReleaseLayers() {}

    /**
     * The layers that belong together with a class output, as they are named to the user; sorted.
     *
     * @param classOutput the folder of the base, or of a layer
     * @throws IOException where a folder cannot be read
     */
    public static List<String> beside(Path classOutput) throws IOException {
        Path above = classOutput.toAbsolutePath().normalize().getParent();
        if (above != null && above.endsWith(LAYERS)) {
            return List.of("the classes for other Java releases");
        }
        Path layers = classOutput.resolve(LAYERS);
        if (!Files.isDirectory(layers)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(layers, "[0-9]*")) {
            all.forEach(layer -> names.add("META-INF/versions/" + layer.getFileName()));
        }
        names.sort(null);
        return names;
    }
}
