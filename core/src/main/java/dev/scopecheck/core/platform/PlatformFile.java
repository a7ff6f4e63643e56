package dev.scopecheck.core.platform;

import dev.scopecheck.core.io.OwnResource;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        return OwnResource.text(PlatformFile.class, "hipchat.json");
    }
}
