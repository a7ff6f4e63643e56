package dev.scopecheck.processor.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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

    /** Reads the same without endpoints: what a compilation needs, at each of which it is read. */
    public static Platform hipChatScopes() {
        try {
            return PlatformParser.parseScopes(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() throws IOException {
        try (InputStream in = PlatformFile.class.getResourceAsStream("hipchat.json")) {
            if (in == null) {
                throw new IOException("the platform file hipchat.json is missing from the processor's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
