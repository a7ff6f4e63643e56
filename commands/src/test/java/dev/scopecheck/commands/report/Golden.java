package dev.scopecheck.commands.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that tests expect, as files. With the system property {@code golden.update} they are written anew, to be read
 * before they are committed.
 */
final class Golden {

    private static final Path ALL = Path.of("src/test/pages");

    private Golden() {}

    /** Compares without the program's version, which only its jar knows. */
    static void assertSame(String name, String rendered) throws IOException {
        String text = rendered.replace("          \"version\": \"" + Report.ownVersion() + "\",\n", "");
        Path file = ALL.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(text).as(name).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
