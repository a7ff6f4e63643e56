package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line's jar as users get it. */
final class CommandLineJarIT {

    private static final String VERSION = System.getProperty("project.version");

    private final Snippets readme = new Snippets();

    @TempDir
    private Path folder;

    @Test
    void standsAloneAndIsNoProcessor() throws IOException {
        try (ZipFile jar = new ZipFile(jar("cli").toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .allMatch(name -> name.startsWith("dev/scopecheck/"));
            assertThat(jar.stream().map(ZipEntry::getName)).noneMatch(name -> name.startsWith("META-INF/services/"));
        }
    }

    @Test
    void theScriptOnItsPageRuns() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "the script is one for a Unix shell");
        MavenProject project = readme.project(folder);
        for (String module : new String[] {"annotations", "cli", "processor"}) {
            Path jar = jar(module);
            Files.copy(jar, folder.resolve(jar.getFileName()));
        }

        project.write(Snippets.DESCRIPTOR, readme.descriptor(""));
        assertThat(script())
                .contains("error: [MissingScope] ", "\n+        \"send_notification\"\n")
                .endsWith("not written, as this is a dry run: atlassian-connect.json\nexit code 1");
        project.write(Snippets.DESCRIPTOR, readme.descriptor("\"send_notification\""));
        assertThat(script()).isEqualTo("exit code 0");
        project.write(Snippets.DESCRIPTOR, readme.descriptor("\"send_notification\", \"view_room\""));

        assertThat(script())
                .contains(
                        Snippets.DESCRIPTOR + ":5:39: error: [UnusedScope] scope 'view_room'",
                        "\n-      \"scopes\": [\"send_notification\", \"view_room\"]\n",
                        "\n+      \"scopes\": [\"send_notification\"]\n",
                        "not written, as this is a dry run: atlassian-connect.json")
                .endsWith("exit code 1");
    }

    private String script() throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", Snippet.COMMAND_SCRIPT.text())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed + "exit code " + shell.waitFor();
    }

    private static Path jar(String module) {
        return Path.of("../../" + module + "/target/scopecheck-" + module + "-" + VERSION + ".jar");
    }
}
