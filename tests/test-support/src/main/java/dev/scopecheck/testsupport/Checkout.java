package dev.scopecheck.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files of this repository from any module's folder. */
public final class Checkout {

    private Checkout() {}

    /** Returns a file by its path from the repository's root. */
    public static Path file(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve(path);
    }

    /** Returns the text of the file of a made-up platform. */
    public static String plank() {
        try {
            return Files.readString(file("core/src/test/platforms/plank.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
