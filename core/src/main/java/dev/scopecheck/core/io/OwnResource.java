package dev.scopecheck.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;

/** A file that is part of this program. */
public final class OwnResource {

    private OwnResource() {}

    /**
     * Reads its text.
     *
     * @param owner a class in the package of the file
     * @throws IOException where it cannot be read
     */
    public static String text(Class<?> owner, String name) throws IOException {
        URL file = owner.getResource(name);
        if (file == null) {
            throw new IOException("the file " + name + " is missing from the processor's jar");
        }
        URLConnection connection = file.openConnection();
        // the cache is one open jar for all class loaders, and the first of them that is closed closes it
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
