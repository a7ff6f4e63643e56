package dev.scopecheck.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Assumptions;

/** Runs lines of a page in a Unix shell, in a folder that holds the jars of this build. */
final class Shell {

    private static final String VERSION = System.getProperty("project.version");

    private final Path folder;

    Shell(Path folder) {
        Assumptions.assumeTrue(File.separatorChar == '/', "the pages show a Unix shell");
        this.folder = folder;
        for (String module : new String[] {"annotations", "cli", "processor"}) {
            copy(jar(module));
        }
    }

    /** The jar of a module as this build has made it. */
    static Path jar(String module) {
        return Path.of("../../" + module + "/target/scopecheck-" + module + "-" + VERSION + ".jar");
    }

    /** What the lines print, and {@code exit code} with the number as the last words. */
    String run(String lines) {
        try {
            Process shell = new ProcessBuilder("sh", "-c", lines)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return printed + "exit code " + shell.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(Path jar) {
        try {
            Files.createDirectories(folder);
            Files.copy(jar, folder.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
