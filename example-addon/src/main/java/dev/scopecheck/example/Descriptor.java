package dev.scopecheck.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The add-on's descriptor, in which the add-on's own address is still left open.
 *
 * @param template JSON that has {@code ${baseUrl}} inside its strings
 */
record Descriptor(String template) {

    static Descriptor read(String resource) {
        try (InputStream in = Descriptor.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing descriptor: expected a resource '" + resource + "'");
            }
            return new Descriptor(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills in the address; all else stays as it was written. */
    String servedAt(String baseUrl) {
        return template.replace("${baseUrl}", Json.escape(baseUrl));
    }
}
