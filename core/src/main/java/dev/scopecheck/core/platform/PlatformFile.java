package dev.scopecheck.core.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The platform file that is part of this program. */
public final class PlatformFile {

    private PlatformFile() {}

    /** Reads what is known of HipChat. */
    public static Platform hipChat() {
        try {
            return PlatformParser.parse(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the same, and its endpoints once they are asked for: most compilations need none. */
    public static Platform hipChatScopes() {
        try {
            String text = text();
            return PlatformParser.parseScopes(text).with(new LazyEndpoints(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what a file says of another platform.
     *
     * @throws IOException in whose message stands what was expected and where
     */
    public static Platform parse(String text) throws IOException {
        Platform platform = PlatformParser.parse(text);
        Optional<String> problem = PlatformValidator.problem(platform);
        if (problem.isPresent()) {
            throw new IOException(problem.get());
        }
        return platform;
    }

    private static String text() throws IOException {
        URL file = PlatformFile.class.getResource("hipchat.json");
        if (file == null) {
            throw new IOException("the platform file hipchat.json is missing from the processor's jar");
        }
        URLConnection connection = file.openConnection();
        // the cache is one open jar for all class loaders, and the first of them that is closed closes it
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
