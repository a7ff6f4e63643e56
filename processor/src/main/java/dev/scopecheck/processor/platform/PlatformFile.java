package dev.scopecheck.processor.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The platform file that is part of this program. */
public final class PlatformFile {

    private PlatformFile() {}

    /** Reads what is known of HipChat. */
    public static Platform hipChat() {
        return read(PlatformParser::parse);
    }

    /** Reads the same without endpoints: what a compilation needs, at each of which it is read. */
    public static Platform hipChatScopes() {
        return read(PlatformParser::parseScopes);
    }

    private interface Parser {

        Platform parse(Reader reader) throws IOException;
    }

    private static Platform read(Parser parser) {
        try (InputStream in = PlatformFile.class.getResourceAsStream("hipchat.json")) {
            if (in == null) {
                throw new IOException("the platform file hipchat.json is missing from the processor's jar");
            }
            return parser.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
